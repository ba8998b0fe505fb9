# Makes an .msi for Windows, and with -Test installs it without asking, tries it and removes it. Needs a JDK 25 in
# JAVA_HOME, WiX on the path, and Maven or Git's bash. It ends up in target\installers\packages.
param([switch] $Test)
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

$top = (Resolve-Path "$PSScriptRoot\..\..").Path
$common = "$top\installers\common"
$work = "$top\target\installers"
$packages = "$work\packages"
$version = ([xml](Get-Content "$top\pom.xml")).project.version
# Never to be changed: by it, Windows knows that a new version takes the place of an old one.
$product = '6f0f5f0e-6a0c-4a35-9f5f-5a1d6b1f7c42'

# What a program says is only then believed when it ends well.
function Run([string] $program, [string[]] $words) {
    & $program @words | Out-Host
    if ($LASTEXITCODE -ne 0) { throw "$program $words ended with $LASTEXITCODE" }
}

function Java([string[]] $words) { Run "$env:JAVA_HOME\bin\java.exe" $words }

function Build {
    $goals = '-B', '-q', 'package', '-DskipTests', '-Dspotless.check.skip=true', '-Pinstallers'
    if (-not (Select-String -Quiet '^JAVA_VERSION="25' "$env:JAVA_HOME\release")) { throw 'JAVA_HOME names no JDK 25' }
    Push-Location $top
    try {
        if (Get-Command mvn -ErrorAction SilentlyContinue) { Run mvn $goals } else { Run bash (@('./mvnw') + $goals) }
    } finally { Pop-Location }
}

# Fetches something of the table, and refuses it when it is not what it was.
function Fetch([string] $name) {
    $line = Get-Content "$common\fetch.lock" | Where-Object { $_ -match "^$name\s" }
    $null, $file, $address, $sum = $line -split '\s+'
    $place = "$work\fetched\$file"
    New-Item -ItemType Directory -Force "$work\fetched" | Out-Null
    if (-not (Test-Path $place)) { Invoke-WebRequest -UseBasicParsing -Uri $address -OutFile $place }
    $found = (Get-FileHash -Algorithm SHA256 $place).Hash
    if ($found -ne $sum) { throw "$place is not what it should be: its SHA-256 is $found, not $sum" }
    $place
}

# Takes out of VideoLAN's program what the studio needs, laid out as there.
function TakeVlc {
    $archive = Fetch 'vlc-windows-x86_64'
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue "$work\vlc", "$work\vlc-whole"
    Expand-Archive $archive "$work\vlc-whole"
    $from = (Get-ChildItem -Directory "$work\vlc-whole")[0].FullName
    New-Item -ItemType Directory "$work\vlc" | Out-Null
    Copy-Item "$from\libvlc.dll", "$from\libvlccore.dll", "$from\COPYING.txt" "$work\vlc"
    foreach ($line in Get-Content "$common\vlc-plugins.txt") {
        if ($line -eq '' -or $line.StartsWith('#')) { continue }
        $folder, $name = $line -split ' '
        $file = "$from\plugins\$folder\lib${name}_plugin.dll"
        if (Test-Path $file) {
            New-Item -ItemType Directory -Force "$work\vlc\plugins\$folder" | Out-Null
            Copy-Item $file "$work\vlc\plugins\$folder"
        }
    }
    foreach ($needed in 'demux\libmp4_plugin.dll', 'codec\libavcodec_plugin.dll') {
        if (-not (Test-Path "$work\vlc\plugins\$needed")) { throw "VLC has no $needed" }
    }
}

function Stage {
    $sizes = 16, 24, 32, 48, 64, 128, 256
    Java (@("$common\Ico.java", "$work\slateroom.ico") + ($sizes | ForEach-Object { "$common\icons\slateroom-$_.png" }))
    foreach ($kind in 'project', 'script') {
        Java (@("$common\Ico.java", "$work\$kind.ico") + (16, 24, 32, 48, 64, 128, 256 | ForEach-Object { "$common\icons\$kind-$_.png" }))
    }
    Java @("$common\Stage.java", $top, "$work\stage", 'Slateroom', $version, "$work\slateroom.ico", "$work\vlc")
}

# The properties of a kind of file, in which a backslash has a meaning of its own.
function Association([string] $kind, [string] $extension, [string] $mime, [string] $text) {
    $icon = "$work\$kind.ico" -replace '\\', '/'
    Set-Content -Encoding ascii "$work\$kind.properties" "extension=$extension", "mime-type=$mime", "description=$text", "icon=$icon"
}

function Pack {
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $packages
    New-Item -ItemType Directory $packages | Out-Null
    Association 'project' 'slateroom' 'application/x-slateroom-project' 'Slateroom project'
    Association 'script' 'shots' 'text/x-shot-script' 'Shot script'
    Run "$env:JAVA_HOME\bin\jpackage.exe" @(
        '--type', 'msi', '--app-image', "$work\stage\Slateroom", '--name', 'Slateroom', '--app-version', $version,
        '--vendor', 'Slateroom', '--description', 'From a shot script to a clip', '--license-file', "$top\LICENSE",
        '--win-menu', '--win-shortcut', '--win-dir-chooser', '--win-upgrade-uuid', $product,
        '--file-associations', "$work\project.properties", '--file-associations', "$work\script.properties",
        '--dest', $packages)
    Get-ChildItem "$packages\*.msi" | Rename-Item -NewName "Slateroom-$version-windows-x86_64.msi"
}

function Install([string] $how) {
    $msi = (Get-ChildItem "$packages\*.msi")[0].FullName
    $run = Start-Process -Wait -PassThru msiexec.exe -ArgumentList $how, "`"$msi`"", '/qn', '/norestart'
    if ($run.ExitCode -ne 0) { throw "msiexec $how ended with $($run.ExitCode)" }
}

function TestPackage {
    $there = "$env:ProgramFiles\Slateroom"
    $sample = "$top\src\main\resources\studio\slateroom\project\sample"
    $env:SLATEROOM_HOME = "$work\home"
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $env:SLATEROOM_HOME
    New-Item -ItemType Directory $env:SLATEROOM_HOME | Out-Null
    Install '/i'
    Run "$there\slateroom-line.exe" @('--version')
    Run "$there\slateroom-line.exe" @('render', "$sample\red-convertible.shots", '-o', "$work\home\clip.mp4", '-p',
        'resolution=480p', '--image', "$sample\couple.jpg", '--image', "$sample\woman.jpg")
    $length = & "$there\app\ffmpeg\ffprobe.exe" -v error -show_entries format=duration -of csv=p=0 "$work\home\clip.mp4"
    if (-not "$length".StartsWith('10.')) { throw "the clip is $length s long" }
    $frame = "$work\home\frame" -replace '\\', '/'
    $env:JAVA_TOOL_OPTIONS = "-Dslateroom.firstFrame=$frame -Dslateroom.rehearsal=true"
    Start-Process -Wait "$there\Slateroom.exe"
    $env:JAVA_TOOL_OPTIONS = $null
    Write-Host "the window was painted after $(Get-Content $frame) ms"
    if (-not (Test-Path "$work\home\projects\Red convertible\project.slateroom")) { throw 'the sample project does not come' }
    if (Get-ChildItem -Recurse "$work\home\data" -Filter *.log* | Select-String -Quiet 'there is no LibVLC') {
        throw 'the bundled LibVLC does not load'
    }
    Install '/x'
    if (Test-Path $there) { throw "$there is left behind" }
    $env:SLATEROOM_HOME = $null
}

Build
TakeVlc
Stage
Pack
if ($Test) { TestPackage }
Get-ChildItem "$packages\*.msi" | ForEach-Object {
    "$((Get-FileHash -Algorithm SHA256 $_).Hash.ToLower())  $($_.Name)"
} | Set-Content -Encoding ascii "$packages\SHA256SUMS"
Get-ChildItem $packages
