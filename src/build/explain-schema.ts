import { z } from 'astro/zod'

interface JsonSchemaNode {
  description?: string
  properties?: Record<string, JsonSchemaNode>
  items?: JsonSchemaNode
  anyOf?: JsonSchemaNode[]
}

/** The help text of the field at a path, or of the nearest field around it that has one. */
function helpAt(root: JsonSchemaNode, path: readonly PropertyKey[]): string {
  let help = root.description ?? ''
  let nodes = [root]
  for (const step of path) {
    nodes = nodes.flatMap((node) => [node, ...(node.anyOf ?? [])])
    nodes = nodes.flatMap((node) => (typeof step === 'number' ? node.items : node.properties?.[String(step)]) ?? [])
    help = nodes.find((node) => node.description)?.description ?? help
  }
  return help
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data)

/** What is wrong at an issue, in words for an editor. */
function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== 'unrecognized_keys') return 'is missing'
  const given = typeof value === 'string' && value.length <= 60 ? `“${value}”` : ''
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has a field that is not known: ${issue.keys.join(', ')}`
    case 'too_small':
    case 'too_big': {
      const size = typeof value === 'string' || Array.isArray(value) ? value.length : Number(value)
      return `${issue.code === 'too_small' ? 'is too short or too small' : 'is too long or too large'} (${size})`
    }
    case 'custom':
      return issue.message
    default:
      return given ? `${given} is not accepted` : 'is not accepted'
  }
}

/**
 * The same schema, with errors for editors: each names the field, what is wrong with it and what is accepted.
 * The accepted form is the field's `.describe()` text, so help and error cannot drift apart.
 */
export function explained<Schema extends z.ZodType>(schema: Schema) {
  const help = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchemaNode
  return z.unknown().transform((data, context): z.output<Schema> => {
    const result = schema.safeParse(data)
    if (result.success) return result.data
    for (const issue of result.error.issues) {
      const accepted = helpAt(help, issue.path)
      const known = issue.code === 'unrecognized_keys' ? knownFields(help, issue.path) : ''
      const message = `${whatIsWrong(issue, valueAt(data, issue.path))}. Accepted: ${known || accepted}`
      context.addIssue({ code: 'custom', path: issue.path, message })
    }
    return z.NEVER
  })
}

function knownFields(root: JsonSchemaNode, path: readonly PropertyKey[]): string {
  let node: JsonSchemaNode | undefined = root
  for (const step of path) node = typeof step === 'number' ? node?.items : node?.properties?.[String(step)]
  return Object.keys(node?.properties ?? {}).join(', ')
}
