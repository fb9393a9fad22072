#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSize>

namespace disputedesk::test {

/// Gives the offscreen platform a screen of `size`; its own is 800x800, and dialogs keep to it. Called before the
/// application is made. The platform takes it from a file, laid into `folder`; false when that cannot be written.
inline bool useOffscreenScreen(const QString &folder, QSize size)
{
    const QJsonObject screen{{QStringLiteral("name"), QStringLiteral("screen")}, {QStringLiteral("x"), 0},
        {QStringLiteral("y"), 0}, {QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()},
        {QStringLiteral("logicalDpi"), 96}, {QStringLiteral("logicalBaseDpi"), 96}, {QStringLiteral("dpr"), 1.0}};
    const QByteArray text =
        QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{screen}}}).toJson(QJsonDocument::Compact);
    QFile file(QDir(folder).filePath(QStringLiteral("screen.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    return qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
}

} // namespace disputedesk::test
