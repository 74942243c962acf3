/** Completion for fish. */
export function fishScript(program: string): string {
  const own = `__${program.replaceAll("-", "_")}_complete`;
  return `# fish completion for ${program}
function ${own}
  set -l words (commandline -opc)
  set -l word (commandline -ct)
  set -l found (${program} complete "--word=$word" -- $words[2..-1] 2> /dev/null)
  if contains -- :files $found
    set -l flag (string match -r '^--[^=]+=' -- "$word")
    for path in (__fish_complete_path (string replace -r '^--[^=]+=' '' -- "$word"))
      echo "$flag$path"
    end
  end
  string match -v -r '^:(files|open)$' -- $found
end
complete -c ${program} -e
complete -c ${program} -f -a '(${own})'
`;
}
