/** Completion for bash, 3.2 of macOS included. What is typed is passed on as words and never evaluated. */
export function bashScript(program: string): string {
  const own = `_${program.replaceAll("-", "_")}_complete`;
  return `# bash completion for ${program}
${own}() {
  local words=() at prefix line
  # "=" and ":" break words for bash; here they belong to them.
  for ((at = 1; at <= COMP_CWORD; at++)); do
    if ((\${#words[@]} > 0)) && [[ \${COMP_WORDS[at]} == [=:]* || \${COMP_WORDS[at - 1]} == *[=:] ]]; then
      words[\${#words[@]} - 1]+=\${COMP_WORDS[at]}
    else
      words+=("\${COMP_WORDS[at]}")
    fi
  done
  local last=$((\${#words[@]} - 1))
  local word=\${words[last]}
  prefix=\${word%"\${word##*[=:]}"}
  COMPREPLY=()
  local files=
  while IFS= read -r line; do
    case $line in
      :files) files=1 ;;
      :open) compopt -o nospace 2> /dev/null ;;
      *) line=\${line%%$'\\t'*} && COMPREPLY+=("\${line#"$prefix"}") ;;
    esac
  done < <(${program} complete "--word=$word" -- "\${words[@]:0:last}" 2> /dev/null)
  # Names of files are what bash itself completes when there is nothing else.
  [[ -n $files ]] || compopt +o default 2> /dev/null
  return 0
}
complete -o default -F ${own} ${program}
`;
}
