import { screen } from '@testing-library/preact';
import { hydrate } from 'preact';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { keepTyped } from './keepTyped';

function Greeting() {
  const [name, setName] = useState('');
  return (
    <label>
      Tên <input id="name" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      <output>{name}</output>
    </label>
  );
}

it('hands what was typed before the script came to the page', async () => {
  const root = document.createElement('div');
  root.innerHTML = '<label>Tên <input id="name"><output></output></label>';
  document.body.append(root);
  screen.getByRole<HTMLInputElement>('textbox', { name: /Tên/ }).value = 'Minh';

  keepTyped(root, () => hydrate(<Greeting />, root));

  expect(await screen.findByText('Minh')).toBeInTheDocument();
  expect(screen.getByRole('textbox')).toHaveValue('Minh');
  root.remove();
});
