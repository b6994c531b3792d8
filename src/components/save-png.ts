/** How many dots of the picture stand for a pixel of the drawing. */
const SCALE = 2;

// Without scripts there is no button: a browser makes the picture from the file of the same drawing.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-png]')) {
  button.hidden = false;
  button.addEventListener('click', () => void save(button));
}

async function save(button: HTMLButtonElement): Promise<void> {
  const status = button.closest('.figure__files')?.querySelector<HTMLElement>('[role="status"]');
  button.disabled = true;
  try {
    const picture = await pictureOf(button.dataset['png'] ?? '');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(picture);
    link.download = button.dataset['name'] ?? 'figure.png';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    tell(status, '');
  } catch {
    tell(status, '这个浏览器没有生成 PNG 图片。请下载 SVG 图，或对图截屏。');
  }
  button.disabled = false;
}

/** The drawing at an address as a PNG on white. */
async function pictureOf(address: string): Promise<Blob> {
  const drawing = new Image();
  drawing.src = address;
  await drawing.decode();
  const canvas = document.createElement('canvas');
  canvas.width = drawing.naturalWidth * SCALE;
  canvas.height = drawing.naturalHeight * SCALE;
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('No canvas');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(drawing, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture'))), 'image/png');
  });
}

function tell(status: HTMLElement | null | undefined, text: string): void {
  if (!status) return;
  status.hidden = text === '';
  status.textContent = text;
}
