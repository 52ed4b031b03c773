/* Imported by the commands that print much. */

// Whoever reads only the first lines (`| head`) closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

export {};
