import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from './Dialog';

function Asking() {
  const [subject, setSubject] = useState<string | null>(null);
  return (
    <>
      {['Một', 'Hai'].map((name) => (
        <button key={name} type="button" onClick={() => setSubject(name)}>
          {name}
        </button>
      ))}
      <Dialog title={subject ?? ''} open={subject !== null} onClose={() => setSubject(null)}>
        <button type="button" onClick={() => setSubject(null)}>
          Đóng
        </button>
      </Dialog>
    </>
  );
}

/** As browsers do: the event comes a while after the closing. */
function closesLate() {
  const late: (() => void)[] = [];
  vi.spyOn(HTMLDialogElement.prototype, 'close').mockImplementation(function close(this: HTMLDialogElement) {
    this.open = false;
    late.push(() => this.dispatchEvent(new Event('close')));
  });
  return () => {
    late.splice(0).forEach((event) => event());
  };
}

describe('a dialog', () => {
  afterEach(() => vi.restoreAllMocks());

  it('that is opened again at once stays open', async () => {
    const eventsArrive = closesLate();
    const user = userEvent.setup();
    render(<Asking />);
    await user.click(screen.getByRole('button', { name: 'Một' }));
    await user.click(screen.getByRole('button', { name: 'Đóng' }));
    await user.click(screen.getByRole('button', { name: 'Hai' }));
    eventsArrive();

    expect(await screen.findByRole('dialog', { name: 'Hai' })).toHaveAttribute('open');
    await user.click(screen.getByRole('button', { name: 'Đóng' }));
    eventsArrive();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('that the browser closes is closed', async () => {
    const user = userEvent.setup();
    render(<Asking />);
    await user.click(screen.getByRole('button', { name: 'Một' }));
    (await screen.findByRole<HTMLDialogElement>('dialog')).close();
    await user.click(screen.getByRole('button', { name: 'Hai' }));

    expect(await screen.findByRole('dialog', { name: 'Hai' })).toHaveAttribute('open');
  });
});
