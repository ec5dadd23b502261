/** Runs as a process of its own: takes the home that it is given, says so, and holds it until it is killed. */
import { acquireHomeLock } from '../../../main/record/home-lock.ts'

process.stdout.write(acquireHomeLock(process.argv[2] ?? '').kind)
setInterval(() => undefined, 60_000)
