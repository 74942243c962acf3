@echo off
rem Runs the b24 command of this checkout; brings what it needs on the first run.
setlocal
set "INIT_CWD=%CD%"
if not defined B24KIT_COMMAND set "B24KIT_COMMAND=.\b24"
node "%~dp0scripts\bootstrap.mjs" b24 %*
