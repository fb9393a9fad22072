#!/usr/bin/env bash
# The .msi for administrators who install for everybody on a computer: make-msi.sh TREE X.Y.Z OUT.msi
# wixl takes file names from the folder it runs in, and no absolute ones.
set -euo pipefail

tree=$(cd "$1" && pwd -P)
version=$2
out=$(realpath -m "$3")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -f "$out"

cd "$tree"
find . -type f | sed 's|^\./||' | sort | wixl-heat --var var.SourceDir -p '' --component-group Files --directory-ref INSTALLDIR --win64 >"$work/files.wxs"
cat >"$work/product.wxs" <<TEXT
<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="*" UpgradeCode="5B0F3D0E-6B3F-4E0B-9E0D-2A7C4D1F8E66" Name="Disputedesk" Version="$version"
           Manufacturer="Disputedesk contributors" Language="1033">
    <Package InstallerVersion="200" Compressed="yes" InstallScope="perMachine" Description="Answer card disputes from the desktop"/>
    <MajorUpgrade DowngradeErrorMessage="A newer version of Disputedesk is installed. Remove it first; your data stays."/>
    <Media Id="1" Cabinet="files.cab" EmbedCab="yes"/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramFiles64Folder"><Directory Id="INSTALLDIR" Name="Disputedesk"/></Directory>
      <Directory Id="ProgramMenuFolder"/>
    </Directory>
    <DirectoryRef Id="ProgramMenuFolder">
      <Component Id="Menu" Guid="*" Win64="yes">
        <Shortcut Id="MenuEntry" Name="Disputedesk" Target="[INSTALLDIR]disputedesk.exe" WorkingDirectory="INSTALLDIR"/>
        <RegistryValue Root="HKLM" Key="Software\\Disputedesk" Name="msi" Type="string" Value="$version" KeyPath="yes"/>
      </Component>
      <Component Id="CaseFiles" Guid="*" Win64="yes">
        <RegistryValue Root="HKLM" Key="Software\\Classes\\Disputedesk.Case" Type="string" Value="Disputedesk case file" KeyPath="yes"/>
        <RegistryValue Root="HKLM" Key="Software\\Classes\\Disputedesk.Case\\DefaultIcon" Type="string" Value="[INSTALLDIR]disputedesk.exe,0"/>
        <RegistryValue Root="HKLM" Key="Software\\Classes\\Disputedesk.Case\\shell\\open\\command" Type="string" Value="&quot;[INSTALLDIR]disputedesk.exe&quot; &quot;%1&quot;"/>
        <RegistryValue Root="HKLM" Key="Software\\Classes\\.disputedesk" Type="string" Value="Disputedesk.Case"/>
      </Component>
    </DirectoryRef>
    <Feature Id="Main" Level="1"><ComponentGroupRef Id="Files"/><ComponentRef Id="Menu"/><ComponentRef Id="CaseFiles"/></Feature>
  </Product>
</Wix>
TEXT
wixl -a x64 -D Win64=yes -D SourceDir=. -o "$out" "$work/product.wxs" "$work/files.wxs"
[ -s "$out" ]
