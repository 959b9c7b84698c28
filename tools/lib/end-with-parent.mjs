// Preloaded into each process that a command of ours starts: when that command is killed without a chance to end its
// children, the channel to it closes, and they end themselves instead of holding ports for ever.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
