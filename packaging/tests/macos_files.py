#!/usr/bin/env python3
"""macos_files.py Info.plist entitlements.plist ICON.icns: what is wrong with them, one line each; status 1 where something is."""
import pathlib
import plistlib
import re
import struct
import sys

WANTED = """CFBundleDevelopmentRegion CFBundleDisplayName CFBundleExecutable CFBundleIconFile CFBundleIdentifier
CFBundleInfoDictionaryVersion CFBundleLocalizations CFBundleName CFBundlePackageType CFBundleShortVersionString CFBundleVersion
LSApplicationCategoryType LSMinimumSystemVersion NSHighResolutionCapable NSPrincipalClass""".split()
FORBIDDEN = ["com.apple.security.get-task-allow", "com.apple.security.cs.disable-library-validation",
             "com.apple.security.cs.allow-dyld-environment-variables", "com.apple.security.cs.allow-jit",
             "com.apple.security.cs.allow-unsigned-executable-memory"]
PIXELS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024, "ic11": 32, "ic12": 64,
          "ic13": 256, "ic14": 512}


def plist_faults(info, icon):
    for key in WANTED:
        if not info.get(key):
            yield f"Info.plist: {key} is missing or empty"
    for key, value in info.items():
        if isinstance(value, str) and re.search(r"@\w+@|\$\{", value):
            yield f"Info.plist: {key} was not filled in: {value}"
    for key in ("CFBundleShortVersionString", "CFBundleVersion"):
        if not re.fullmatch(r"\d+\.\d+\.\d+", info.get(key, "")):
            yield f"Info.plist: {key} is no X.Y.Z: {info.get(key)}"
    if info.get("CFBundlePackageType") != "APPL":
        yield "Info.plist: CFBundlePackageType is not APPL"
    if info.get("CFBundleExecutable") != "disputedesk":
        yield f"Info.plist names another program: {info.get('CFBundleExecutable')}"
    if info.get("CFBundleIconFile") != icon.name:
        yield f"Info.plist names another icon: {info.get('CFBundleIconFile')}"
    if not re.fullmatch(r"\d+\.\d+", info.get("LSMinimumSystemVersion", "")):
        yield f"Info.plist: LSMinimumSystemVersion: {info.get('LSMinimumSystemVersion')}"


def case_file_faults(info):
    """What opens a case file by a double click: one type, exported by us, read and never edited."""
    if re.search(r"@\w+@|\$\{", str(info.get("CFBundleDocumentTypes")) + str(info.get("UTExportedTypeDeclarations"))):
        yield "Info.plist: a type of files was not filled in"
    kind = f"{info.get('CFBundleIdentifier')}.case"
    opened = [one for one in info.get("CFBundleDocumentTypes", []) if one.get("LSItemContentTypes") == [kind]]
    if len(opened) != 1 or opened[0].get("CFBundleTypeRole") != "Viewer" or opened[0].get("LSHandlerRank") != "Owner":
        yield f"Info.plist: {kind} is not opened to be read"
    told = [one for one in info.get("UTExportedTypeDeclarations", []) if one.get("UTTypeIdentifier") == kind]
    tags = told[0].get("UTTypeTagSpecification", {}) if len(told) == 1 else {}
    if tags.get("public.filename-extension") != ["disputedesk"]:
        yield f"Info.plist: {kind} is not .disputedesk"
    if tags.get("public.mime-type") != ["application/vnd.disputedesk.case+json"]:
        yield f"Info.plist: {kind} has another MIME type"
    if len(told) == 1 and told[0].get("UTTypeConformsTo") != ["public.json"]:
        yield f"Info.plist: {kind} is no JSON"


def icon_faults(data):
    if data[:4] != b"icns" or struct.unpack(">I", data[4:8])[0] != len(data):
        yield "the icon is no whole icns"
        return
    at, met = 8, set()
    while at < len(data):
        kind, length = data[at:at + 4].decode(), struct.unpack(">I", data[at + 4:at + 8])[0]
        png = data[at + 8:at + length]
        if png[:8] != b"\x89PNG\r\n\x1a\n" or struct.unpack(">II", png[16:24]) != (PIXELS.get(kind), PIXELS.get(kind)):
            yield f"icon {kind}: no PNG of {PIXELS.get(kind)} pixels"
        met.add(kind)
        at += length
    for kind in PIXELS.keys() - met:
        yield f"the icon lacks {kind} ({PIXELS[kind]} pixels)"


info, entitlements, icon = (pathlib.Path(name) for name in sys.argv[1:])
plist = plistlib.loads(info.read_bytes())
faults = list(plist_faults(plist, icon)) + list(case_file_faults(plist)) + list(icon_faults(icon.read_bytes()))
allowed = plistlib.loads(entitlements.read_bytes())
faults += [f"entitlements: {key} must not be given" for key in FORBIDDEN if allowed.get(key)]
faults += [f"entitlements: {key} is none of Apple's" for key in allowed if not key.startswith("com.apple.security.")]
print("\n".join(faults))
sys.exit(bool(faults))
