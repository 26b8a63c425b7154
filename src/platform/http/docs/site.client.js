// Runs in the browser, on guides and error pages: each block of code gets a button that copies it.
for (const block of document.querySelectorAll('pre')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.querySelector('code')?.textContent ?? '');
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2_000);
  });
  const frame = document.createElement('div');
  frame.className = 'code';
  block.replaceWith(frame);
  frame.append(block, button);
}

// On a narrow screen the list of pages would hide the page.
const list = document.querySelector('nav.pages details');
if (list !== null && matchMedia('(max-width: 60rem)').matches) list.open = false;
