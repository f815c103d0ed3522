import { serveSite } from './serve.mjs';

const port = Number(process.env.PORT ?? 4173);
try {
  const { address } = await serveSite(port);
  console.log(`The demonstration is at ${address}/ (Ctrl+C ends it).`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  process.exitCode = 1;
}
