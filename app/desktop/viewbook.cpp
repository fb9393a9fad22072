#include "app/desktop/viewbook.h"

#include "app/desktop/viewentry.h"
#include "models/domain/nameshape.h"
#include "models/store/databasefiles.h"
#include "models/store/storefiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

ViewBook::ViewBook(const QString &file)
    : m_file(file)
{
    const auto bytes = files::readOwn(m_file, kMostBytes);
    if (!bytes && bytes.error().kind != ErrorKind::TooLarge)
        m_opened = Opened::Blocked;
    else if (!bytes || (*bytes && !read(**bytes)))
        putAside();
}

bool ViewBook::read(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject() || !document.object().value("views"_L1).isArray())
        return false;
    m_root = document.object();
    const QJsonArray entries = m_root.take("views"_L1).toArray();
    for (qsizetype place = 0; place < entries.size(); ++place) {
        const QJsonObject entry = entries.at(place).toObject();
        const std::optional<SavedView> view = viewFromEntry(entry);
        if (!view || find(view->id)) {
            m_unused.append({place, entries.at(place)});
            continue;
        }
        m_views.append(*view);
        m_entries.insert(view->id, entry);
    }
    return true;
}

void ViewBook::putAside()
{
    const auto aside = setAside(m_file, QDateTime::currentDateTimeUtc());
    m_opened = aside ? Opened::SetAside : Opened::Blocked;
    if (aside)
        m_setAside = *aside;
}

QList<SavedView> ViewBook::viewsOf(Mode mode) const
{
    QList<SavedView> ofMode;
    std::copy_if(m_views.cbegin(), m_views.cend(), std::back_inserter(ofMode),
        [mode](const SavedView &view) { return view.mode == mode; });
    return ofMode;
}

const SavedView *ViewBook::find(const QUuid &id) const
{
    const auto it = std::find_if(m_views.cbegin(), m_views.cend(), [&](const SavedView &v) { return v.id == id; });
    return it == m_views.cend() ? nullptr : &*it;
}

ViewBook::NameProblem ViewBook::checkName(const QString &name, Mode mode, const QUuid &except) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return NameProblem::Empty;
    if (trimmed.toUcs4().size() > SavedView::kLongestName)
        return NameProblem::TooLong;
    const QString shape = nameShape(trimmed);
    const bool taken = std::any_of(m_views.cbegin(), m_views.cend(),
        [&](const SavedView &view) { return view.mode == mode && view.id != except && nameShape(view.name) == shape; });
    return taken ? NameProblem::Taken : NameProblem::None;
}

void ViewBook::add(const SavedView &view)
{
    m_views.append(view);
    save();
}

void ViewBook::replace(const SavedView &view)
{
    for (SavedView &known : m_views)
        if (known.id == view.id)
            known = view;
    save();
}

bool ViewBook::move(const QUuid &id, int steps)
{
    const SavedView *const moving = find(id);
    if (!moving || steps == 0)
        return false;
    const Mode mode = moving->mode;
    const qsizetype from = moving - m_views.constData();
    const int way = steps < 0 ? -1 : 1;
    qsizetype place = from;
    for (qsizetype to = from + way; to >= 0 && to < m_views.size() && steps != 0; to += way)
        if (m_views.at(to).mode == mode) {
            place = to;
            steps -= way;
        }
    if (place == from)
        return false;
    m_views.move(from, place);
    save();
    return true;
}

ViewBook::Removed ViewBook::remove(const QUuid &id)
{
    const SavedView *const view = find(id);
    if (!view)
        return {};
    const Removed removed{view - m_views.constData(), *view, m_entries.take(id)};
    m_views.removeAt(removed.place);
    save();
    return removed;
}

void ViewBook::restore(const Removed &removed)
{
    if (removed.place < 0 || find(removed.view.id))
        return;
    m_views.insert(qMin(removed.place, m_views.size()), removed.view);
    m_entries.insert(removed.view.id, removed.entry);
    save();
}

void ViewBook::saveAgain()
{
    if (!m_writeProblem.isEmpty())
        save();
}

QByteArray ViewBook::json(const QList<SavedView> &views) const
{
    QList<QJsonValue> entries;
    for (const SavedView &view : views) {
        QJsonObject entry = m_entries.value(view.id);
        writeEntry(entry, view);
        entries.append(entry);
    }
    for (const Unused &unused : m_unused)
        entries.insert(qMin(unused.place, entries.size()), unused.entry);
    QJsonArray array;
    for (const QJsonValue &entry : std::as_const(entries))
        array.append(entry);
    QJsonObject root = m_root;
    if (!root.contains("version"_L1))
        root.insert("version"_L1, 1);
    root.insert("views"_L1, array);
    return QJsonDocument(root).toJson();
}

void ViewBook::save()
{
    m_writeProblem.clear();
    if (m_opened == Opened::Blocked) {
        m_writeProblem =
            QCoreApplication::translate("disputedesk::ViewBook", "the file that is there cannot be read or replaced");
        return;
    }
    if (const auto written = files::writeWhole(m_file, json(m_views)); !written)
        m_writeProblem = written.error().detail;
}

} // namespace disputedesk
