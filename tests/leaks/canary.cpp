#include "tests/leaks/canary.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// The letters of base64 that `text` alone decides when `before` bytes stand before it in its group of three.
QByteArray base64At(const QByteArray &text, int before, QByteArray::Base64Options options)
{
    const QByteArray all = (QByteArray(before, '\0') + text).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype from = (before * 8 + 5) / 6;
    const qsizetype whole = (before + text.size()) * 8 / 6; // the letter after them holds bits of what follows
    return all.mid(from, whole - from);
}

QByteArray percentOf(const QByteArray &text, bool everything, bool upper)
{
    QByteArray out;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '.' || c == '_' || c == '~';
        if (plain && !everything) {
            out += c;
            continue;
        }
        const QByteArray hex = QByteArray(1, c).toHex();
        out += '%' + (upper ? hex.toUpper() : hex);
    }
    return out;
}

QByteArray utf16Of(const QByteArray &text, QStringConverter::Encoding order)
{
    QStringEncoder encoder(order);
    return encoder(QString::fromUtf8(text));
}
} // namespace

QList<std::pair<QString, QByteArray>> formsOf(const QByteArray &text)
{
    QList<std::pair<QString, QByteArray>> forms{{u"raw"_s, text}};
    for (int before = 0; before < 3; ++before) {
        forms.append({u"base64 +%1"_s.arg(before), base64At(text, before, QByteArray::Base64Encoding)});
        forms.append({u"base64url +%1"_s.arg(before), base64At(text, before, QByteArray::Base64UrlEncoding)});
    }
    forms.append({u"hex"_s, text.toHex()});
    forms.append({u"HEX"_s, text.toHex().toUpper()});
    for (const bool everything : {false, true})
        for (const bool upper : {false, true})
            forms.append({u"percent"_s, percentOf(text, everything, upper)});
    forms.append({u"UTF-16LE"_s, utf16Of(text, QStringConverter::Utf16LE)});
    forms.append({u"UTF-16BE"_s, utf16Of(text, QStringConverter::Utf16BE)});
    return forms;
}

QList<Hit> hitsBelow(const QString &folder, const QList<Canary> &canaries, int *files)
{
    QList<Hit> hits;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) // a socket holds nothing
            continue;
        if (files)
            ++*files;
        // The name may tell as much as the content.
        const QByteArray bytes = file.readAll() + '\n' + QFile::encodeName(file.fileName());
        for (const Canary &canary : canaries)
            for (const auto &[name, form] : formsOf(canary.text))
                if (bytes.contains(form))
                    hits.append({QDir(folder).relativeFilePath(file.fileName()), canary, name});
    }
    return hits;
}

QStringList openToOthers(const QString &folder)
{
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QStringList found;
    QDirIterator all(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo info(all.next());
        if (!info.isSymLink() && (info.permissions() & others))
            found.append(QDir(folder).relativeFilePath(info.filePath()));
    }
    return found;
}

} // namespace disputedesk::test
