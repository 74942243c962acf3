/** Completion for zsh: to be sourced, or a file \`_b24\` in a folder of \`fpath\`. */
export function zshScript(program: string): string {
  const own = `_${program}`;
  return `#compdef ${program}
${own}() {
  local -a found space
  local line files
  for line in "\${(@f)$(${program} complete "--word=\${(Q)words[CURRENT]}" -- "\${(@Q)words[2,CURRENT-1]}" 2> /dev/null)}"; do
    case $line in
      :files) files=1 ;;
      :open) space=(-S '') ;;
      *$'\\t'*) found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
      ?*) found+=("\${line//:/\\\\:}") ;;
    esac
  done
  ((\${#found})) && _describe ${program} found "\${space[@]}"
  if [[ -n $files ]]; then
    compset -P '*='
    _files
  fi
}
if [[ \${funcstack[1]} == ${own} ]]; then ${own} "$@"; else compdef ${own} ${program}; fi
`;
}
