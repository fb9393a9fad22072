#include "tests/support/hostilecorpus.h"

#include "models/domain/displaytext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace disputedesk::test {

namespace {
constexpr qsizetype kCore = 22;
constexpr qsizetype kLeastCore = 4;

/// Cores that two texts share tell neither.
void dropShared(QList<HostileText> &all)
{
    QSet<QString> seen;
    QSet<QString> shared;
    for (const HostileText &one : std::as_const(all))
        if (seen.contains(one.core))
            shared.insert(one.core);
        else
            seen.insert(one.core);
    for (HostileText &one : all)
        if (shared.contains(one.core) || one.core.size() < kLeastCore)
            one.core.clear();
}
} // namespace

QString bareText(const QString &shown)
{
    QString bare;
    bare.reserve(shown.size());
    for (const QChar c : shown)
        if (c.unicode() != 0x200b && c.unicode() != 0x2068 && c.unicode() != 0x2069)
            bare += c.isSpace() ? QChar(u' ') : c;
    return bare.simplified();
}

QList<HostileText> hostileTexts(quint16 port, const QString &file, int longest)
{
    QFile list(QStringLiteral(DISPUTEDESK_HOSTILE));
    if (!list.open(QIODevice::ReadOnly))
        qFatal("no hostile strings");
    QList<HostileText> all;
    const QByteArrayList lines = list.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 0)
            continue;
        HostileText one{QString::fromUtf8(line.left(tab)), line.mid(tab + 1), {}, {}, false};
        one.json.replace("@PORT@", QByteArray::number(port)).replace("@FILE@", file.toUtf8());
        if (one.json.endsWith("*\"")) {
            const QByteArray part = one.json.mid(1, one.json.size() - 3);
            one.json = '"' + part.repeated(longest / int(part.size())) + '"';
        }
        one.text = QJsonDocument::fromJson('[' + one.json + ']').array().at(0).toString();
        one.broken = !one.text.isValidUtf16();
        one.core = bareText(visibleText(one.text.left(60), true)).left(kCore);
        all.append(one);
    }
    dropShared(all);
    return all;
}

QStringList hostileFileNames(const QList<HostileText> &texts, const QString &suffix)
{
    constexpr qsizetype kMostBytes = 240;
    QStringList names;
    for (const HostileText &one : texts) {
        QString name = one.text.left(90);
        name.replace(u'/', QChar(0x2215)).remove(QChar(u'\0'));
        if (!name.isEmpty() && !one.broken && (name + suffix).toUtf8().size() <= kMostBytes)
            names.append(name + suffix);
    }
    return names;
}

} // namespace disputedesk::test
