import { Component, type ReactNode } from 'react';
import { useMessages } from './app-context';
import { DeadEnd } from './dead-end';

interface CrashBoundaryProps {
  readonly children: ReactNode;
}

/** A bug on a screen becomes a sentence; everything answered is in the log already. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crash: string | undefined }> {
  override readonly state = { crash: undefined };

  static getDerivedStateFromError(error: unknown): { readonly crash: string } {
    return { crash: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    return this.state.crash === undefined ? this.props.children : <Crash detail={this.state.crash} />;
  }
}

function Crash({ detail }: { readonly detail: string }) {
  const messages = useMessages();
  return <DeadEnd messages={messages} text={messages.problems.crash} detail={detail} />;
}
