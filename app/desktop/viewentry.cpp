#include "app/desktop/viewentry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace disputedesk {

std::optional<SavedView> viewFromEntry(const QJsonObject &entry)
{
    const auto text = [&entry](QLatin1StringView key) { return entry.value(key).toString(); };
    SavedView view;
    view.id = QUuid::fromString(text("id"_L1));
    view.name = text("name"_L1).trimmed();
    const QString mode = text("mode"_L1);
    if (view.id.isNull() || view.name.isEmpty() || (mode != "live"_L1 && mode != "test"_L1))
        return std::nullopt;
    // An account that cannot be read must not become "all accounts".
    const QString account = text("account"_L1);
    view.account = QUuid::fromString(account);
    if (view.account.isNull() != account.isEmpty())
        return std::nullopt;
    view.mode = mode == "live"_L1 ? Mode::Live : Mode::Test;
    view.query = text("query"_L1);
    view.tab = text("tab"_L1);
    view.inquiries = entry.value("inquiries"_L1).toString(u"all"_s);
    view.sortColumn = text("sort"_L1);
    view.descending = entry.value("descending"_L1).toBool();
    view.keepOffline = entry.value("keep_offline"_L1).toBool();
    const QJsonArray columns = entry.value("columns"_L1).toArray();
    for (const QJsonValue &column : columns)
        if (const QString key = column.toObject().value("key"_L1).toString(); !key.isEmpty())
            view.columns.append({key, column.toObject().value("width"_L1).toInt()});
    return view;
}

void writeEntry(QJsonObject &entry, const SavedView &view)
{
    entry.insert("id"_L1, view.id.toString(QUuid::WithoutBraces));
    entry.insert("name"_L1, view.name);
    entry.insert("mode"_L1, view.mode == Mode::Live ? "live"_L1 : "test"_L1);
    entry.insert("account"_L1, view.account.isNull() ? QString() : view.account.toString(QUuid::WithoutBraces));
    entry.insert("query"_L1, view.query);
    entry.insert("tab"_L1, view.tab);
    entry.insert("inquiries"_L1, view.inquiries);
    entry.insert("sort"_L1, view.sortColumn);
    entry.insert("descending"_L1, view.descending);
    entry.insert("keep_offline"_L1, view.keepOffline);
    QHash<QString, QJsonObject> known;
    const QJsonArray before = entry.value("columns"_L1).toArray();
    for (const QJsonValue &column : before)
        known.insert(column.toObject().value("key"_L1).toString(), column.toObject());
    QJsonArray columns;
    for (const ViewColumn &column : view.columns) {
        QJsonObject written = known.value(column.key);
        written.insert("key"_L1, column.key);
        written.insert("width"_L1, column.width);
        columns.append(written);
    }
    entry.insert("columns"_L1, columns);
}

} // namespace disputedesk
