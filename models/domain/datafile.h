#pragma once

#include <QByteArray>
#include <QString>

namespace disputedesk {

/// The bytes of a data file that is built into the program (":/disputedesk/…").
QByteArray shippedBytes(const QString &path);
/// Ends the program: a table it was built with cannot be read. The tests read every one of them.
[[noreturn]] void shippedDataBroken(const QString &path, const QString &why);

/// A table that ships with the program, read by its own parse().
template <typename Table> Table shippedData(const QString &path)
{
    auto table = Table::parse(shippedBytes(path));
    if (!table)
        shippedDataBroken(path, table.error());
    return *table;
}

} // namespace disputedesk
