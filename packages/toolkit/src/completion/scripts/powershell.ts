/** Completion for PowerShell. Where nothing is found, PowerShell itself offers files. */
export function powershellScript(program: string): string {
  return `# PowerShell completion for ${program}
Register-ArgumentCompleter -Native -CommandName '${program}', '${program}.cmd', '${program}.ps1' -ScriptBlock {
  param($word, $line, $cursor)
  # An empty word would not reach a program of its own, so the word is a part of an option.
  $before = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
  $encoding = [Console]::OutputEncoding
  [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
  try { $found = @(& ${program} complete "--word=$word" '--' @before 2>$null) } finally { [Console]::OutputEncoding = $encoding }
  foreach ($each in $found) {
    if ($each -eq ':files' -or $each -eq ':open') { continue }
    $value, $about = $each.Split("\`t", 2)
    if (-not $about) { $about = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
  }
}
`;
}
