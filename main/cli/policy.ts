import { policyProblemText } from '../../shared/policy/policy-problem.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { parseCommandLine } from './arguments.ts'
import { exitCodes, UsageError, type Command } from './command.ts'
import { checkPolicyFile } from './read-policy-file.ts'

export const policyCommand: Command = {
  name: 'policy',
  summary: 'print the default policy, or check one',
  help: `Usage: policy default
       policy check FILE

  default      prints the whole default policy as JSON
  check FILE   says whether FILE is a policy, and names each field that is wrong and its mend; exit 1 if one is`,
  run(args, io) {
    const { positionals } = parseCommandLine(args, {})
    const [action, file, ...rest] = positionals
    if (action === 'default' && file === undefined) {
      io.out(`${JSON.stringify(defaultPolicy, null, 2)}\n`)
      return Promise.resolve(exitCodes.fine)
    }
    if (action !== 'check' || file === undefined || rest.length > 0) {
      throw new UsageError('give "default" or "check FILE"')
    }
    const checked = checkPolicyFile(file)
    if (checked.kind === 'accepted') {
      io.out('the policy is good\n')
      return Promise.resolve(exitCodes.fine)
    }
    for (const problem of checked.problems) io.err(`${policyProblemText(problem)}\n`)
    return Promise.resolve(exitCodes.found)
  },
}
