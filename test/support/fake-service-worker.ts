/** A worker on its way: what the page can see of it. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly heard: unknown[] = [];
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
}

class FakeRegistration extends EventTarget {
  readonly scope = 'https://chigai.example/';
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  checks = 0;
  async update(): Promise<void> {
    this.checks += 1;
  }
}

/** `navigator.serviceWorker` in memory, with a browser behind it that does as it is told. */
export const fakeServiceWorkers = ({ active = true } = {}) => {
  const registration = new FakeRegistration();
  if (active) registration.active = new FakeWorker();
  const container = Object.assign(new EventTarget(), { controller: registration.active, register: async () => registration });
  return {
    container: container as unknown as ServiceWorkerContainer,
    registration,
    /** The browser has found another version and loads it. */
    find(): void {
      registration.installing = new FakeWorker();
      registration.dispatchEvent(new Event('updatefound'));
    },
    /** It is complete, and waits where there is one before it. */
    install(): void {
      const worker = registration.installing;
      if (worker === null) throw new Error('nothing was found');
      registration.installing = null;
      registration.waiting = worker;
      worker.state = 'installed';
      worker.dispatchEvent(new Event('statechange'));
    },
  };
};
