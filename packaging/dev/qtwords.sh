# shellcheck shell=bash
# Qt's own words (dialogs, key names) for the languages of ours that Qt has; Thai it has not. Sourced by what lays out a package;
# wants fail().

# copy_qt_words FROM TO: FROM is Qt's folder of translations, TO one that may have to be made.
copy_qt_words() {
    local language
    mkdir -p "$2"
    for language in ja zh_CN; do
        [ -f "$1/qtbase_$language.qm" ] || fail "Qt's own words in $language are missing in $1 (qt6-translations-l10n)"
        install -m644 "$1/qtbase_$language.qm" "$2/"
    done
}
