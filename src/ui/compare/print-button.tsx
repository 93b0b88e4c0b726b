import { useMessages } from '../app-context';
import { Button } from '../kit/button';

export function PrintButton() {
  const t = useMessages().compare;
  return <Button onClick={() => window.print()}>{t.print}</Button>;
}
