#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace disputedesk {

/// Which Qt module a header such as "QString" comes from, found by looking where Qt is installed.
class QtModules {
public:
    /// The file has lines of "Module=folder|folder": what CMake knows of each module's headers.
    explicit QtModules(const QString &listFile);

    /// "Core", "Widgets", ...; empty when it is no header of a module we know.
    QString moduleOf(const QString &header) const;

private:
    QHash<QString, QStringList> m_folders;
};

/// Reads the sources below `root` and names, as "path:line: why", each line that breaks architecture.md sections 2
/// and 3.
QStringList brokenRules(const QString &root, const QtModules &qt);

/// How many sources `brokenRules` would read: zero means that it looked in the wrong place.
int sourceCount(const QString &root);

/// The same text, line for line, without comments and with the inside of literals blanked (names of included files
/// stay).
QString withoutComments(const QString &source);

} // namespace disputedesk
