#include "models/items/documentlistmodel.h"

#include "models/domain/displaytext.h"
#include "models/items/letterwords.h"
#include "models/items/listdiff.h"
#include "models/items/localeformats.h"
#include "models/items/texts.h"
#include "models/items/wordsin.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString badgeOf(const QString &mimeType, const QString &fileName)
{
    const QString suffix = fileName.section(u'.', -1).toLower();
    if (mimeType == "application/pdf"_L1 || (mimeType.isEmpty() && suffix == "pdf"_L1))
        return u"PDF"_s;
    if (mimeType == "image/png"_L1 || (mimeType.isEmpty() && suffix == "png"_L1))
        return u"PNG"_s;
    if (mimeType == "image/jpeg"_L1 || (mimeType.isEmpty() && (suffix == "jpg"_L1 || suffix == "jpeg"_L1)))
        return u"JPG"_s;
    return u"FILE"_s;
}
} // namespace

DocumentListModel::DocumentListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DocumentListModel::setProvider(ProviderKind provider)
{
    if (m_provider == provider)
        return;
    m_provider = provider;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {StateTextRole, Qt::AccessibleTextRole});
}

void DocumentListModel::setDocuments(const QList<Document> &onServer, const QList<DraftFile> &inDraft)
{
    QList<Row> next;
    for (const Document &document : onServer)
        if (!document.deleted)
            next.append({document.id, {}, document.filename, document.kind, {}, badgeOf({}, document.filename),
                document.createdAt, -1});
    QHash<QUuid, Upload> uploads;
    for (const DraftFile &file : inDraft) {
        next.append(
            {{}, file.id, file.fileName, file.kind, file.path, badgeOf(file.mimeType, file.fileName), {}, file.size});
        if (const auto known = m_uploads.constFind(file.id); known != m_uploads.constEnd())
            uploads.insert(file.id, *known);
    }
    const auto keyOf = [](const Row &row) { return std::pair(row.id, row.file); };
    const ListDiff diff = ListDiff::between(m_rows, next, keyOf);
    if (diff.removed > 0) {
        beginRemoveRows({}, int(diff.from), int(diff.from + diff.removed) - 1);
        m_rows.remove(diff.from, diff.removed);
        endRemoveRows();
    }
    m_uploads = uploads;
    if (diff.inserted > 0) {
        beginInsertRows({}, int(diff.from), int(diff.from + diff.inserted) - 1);
        m_rows = m_rows.mid(0, diff.from) + next.mid(diff.from, diff.inserted) + m_rows.mid(diff.from);
        endInsertRows();
    }
    for (int row = 0; row < int(next.size()); ++row)
        if (m_rows.at(row) != next.at(row)) {
            m_rows[row] = next.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
}

void DocumentListModel::setUpload(const QUuid &file, Place place, int percent)
{
    const auto isFile = [&file](const Row &row) { return row.file == file; };
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), isFile);
    if (file.isNull() || found == m_rows.cend())
        return;
    m_uploads.insert(file, {place, qBound(0, percent, 100)});
    const QModelIndex changed = index(int(found - m_rows.cbegin()));
    Q_EMIT dataChanged(changed, changed, {PlaceRole, StateTextRole, ProgressRole, Qt::AccessibleTextRole});
}

void DocumentListModel::setKept(const QHash<QString, DocumentState> &states)
{
    const QHash<QString, DocumentState> before = std::exchange(m_kept, states);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const QString &id = m_rows.at(row).id;
        if (id.isEmpty() || (before.contains(id) == states.contains(id) && before.value(id) == states.value(id)))
            continue;
        Q_EMIT dataChanged(
            index(row), index(row), {OfflineRole, OfflineTextRole, OfflinePercentRole, Qt::AccessibleTextRole});
    }
}

int DocumentListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

DocumentListModel::Upload DocumentListModel::uploadOf(const Row &row) const
{
    return row.file.isNull() ? Upload{Place::OnServer, 100} : m_uploads.value(row.file);
}

QString DocumentListModel::stateText(const Row &row) const
{
    const Upload upload = uploadOf(row);
    switch (upload.place) {
    case Place::OnServer:
        if (!row.createdAt.isValid())
            //: %1 is the provider's name
            return tr("on %1").arg(providerName(m_provider));
        //: %1 is the provider's name, %2 a date
        return tr("on %1 since %2")
            .arg(providerName(m_provider), dateWithYear(row.createdAt.toLocalTime().date(), QLocale()));
    case Place::InDraft: return tr("in your draft, not sent");
    //: %1 is a number from 0 to 100
    case Place::Uploading: return tr("sending, %1%").arg(upload.percent);
    case Place::Unclear: return tr("outcome not known yet");
    }
    return {};
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case NameRole: return visibleText(row.name);
    case KindRole: return row.kind;
    case KindTextRole: return documentKindText(row.kind);
    case PlaceRole: return int(uploadOf(row).place);
    case StateTextRole: return stateText(row);
    case SizeRole: return row.size;
    case ProgressRole: return uploadOf(row).percent;
    case IdRole: return row.id;
    case FileIdRole: return row.file;
    case TypeBadgeRole: return row.badge;
    case PathRole: return row.path;
    case OfflineRole: return !row.id.isEmpty() && m_kept.contains(row.id) ? int(m_kept.value(row.id).place) : -1;
    case OfflineTextRole:
        return !row.id.isEmpty() && m_kept.contains(row.id) ? documentStateText(m_kept.value(row.id)) : QString();
    case OfflinePercentRole: {
        const DocumentState state = m_kept.value(row.id);
        return state.place == DocumentState::Place::Downloading ? qMax(0, state.percent) : -1;
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{visibleText(row.name), documentKindText(row.kind)};
        if (row.size >= 0)
            parts += sizeText(row.size, QLocale());
        parts << stateText(row) << data(index, OfflineTextRole).toString();
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QString documentStateText(const DocumentState &state)
{
    using Place = DocumentState::Place;
    switch (state.place) {
    case Place::NotKept: return DocumentListModel::tr("not on this computer");
    //: %1 is a size such as 42 KB
    case Place::Kept: return DocumentListModel::tr("kept offline, %1").arg(sizeText(state.bytes, QLocale()));
    case Place::Waiting: return DocumentListModel::tr("waiting to be downloaded");
    case Place::Downloading:
        //: %1 is a number from 0 to 100
        return state.percent < 0 ? DocumentListModel::tr("downloading")
                                 : DocumentListModel::tr("downloading %1%").arg(qMin(state.percent, 100));
    //: %1 says why
    case Place::Failed: return DocumentListModel::tr("could not be kept: %1").arg(state.why);
    }
    return {};
}

QString documentKindText(const QString &kind) { return documentKindTextIn(WordsIn({}), kind); }

QString documentKindTextIn(const WordsIn &words, const QString &kind)
{
    if (kind == "cardholder_details"_L1)
        return words.translate("disputedesk::DocumentListModel", "Cardholder details");
    if (kind == "details_of_purchase"_L1)
        return words.translate("disputedesk::DocumentListModel", "Details of purchase");
    if (kind == "proof_of_receipt"_L1)
        return words.translate("disputedesk::DocumentListModel", "Proof of receipt");
    if (kind == "proof_of_acceptance"_L1)
        return words.translate("disputedesk::DocumentListModel", "Proof of acceptance");
    return kind.isEmpty() ? words.translate("disputedesk::DocumentListModel", "Other document") : visibleText(kind);
}

QStringList documentKinds()
{
    return {u"cardholder_details"_s, u"details_of_purchase"_s, u"proof_of_receipt"_s, u"proof_of_acceptance"_s};
}

} // namespace disputedesk
