// The files of a draft: the second half of DraftBook.
#include "app/desktop/draftbook.h"
#include "app/desktop/pagecount.h"
#include "models/domain/asyncresult.h"

#include <algorithm>

namespace disputedesk {

void DraftBook::addFile(const QUuid &account, const QString &disputeId, const SeenState &base, const QString &path,
    qint64 maxBytes, const QString &kind)
{
    const Key key{account, disputeId};
    m_taking.insert(key, true);
    const auto done = [this, key] {
        if (const auto one = m_taking.constFind(key); one != m_taking.cend())
            m_taking.erase(one);
    };
    whenDone(m_store.takeFile(path, maxBytes), this,
        [this, account, disputeId, base, path, kind, done](const StoreResult<DraftFile> &taken) {
            if (!taken) {
                done();
                Q_EMIT fileRefused(path, taken.error());
                if (!isSaving())
                    Q_EMIT settled();
                return;
            }
            DraftFile file = *taken;
            file.kind = kind;
            whenDone(pagesOf(file), this, [this, account, disputeId, base, file, done](int pages) mutable {
                done();
                file.pages = pages;
                keepFile(account, disputeId, base, file);
            });
        });
}

void DraftBook::keepFile(const QUuid &account, const QString &disputeId, const SeenState &base, const DraftFile &file)
{
    Draft draft = this->draft(account, disputeId);
    if (draft.isEmpty())
        draft.base = base;
    QList<DraftFile> replaced;
    if (evidenceField(file.kind)) { // one file a field
        for (const DraftFile &old : std::as_const(draft.files))
            if (old.kind == file.kind)
                replaced.append(old);
        draft.files.removeIf([&](const DraftFile &old) { return old.kind == file.kind; });
        draft.evidence.remove(file.kind); // the field is not to be cleared any more
    }
    draft.files.append(file);
    put(draft);
    for (const DraftFile &old : replaced)
        drop(old);
    Q_EMIT changed(account, disputeId);
}

void DraftBook::drop(const DraftFile &file)
{
    whenDone(m_store.dropFile(file), this, [this](const StoreResult<Done> &done) {
        if (!done && done.error().kind != ErrorKind::InvalidInput)
            Q_EMIT saveFailed(done.error());
    });
}

void DraftBook::setFileServerId(
    const QUuid &account, const QString &disputeId, const QUuid &file, const QString &serverId)
{
    Draft draft = this->draft(account, disputeId);
    for (DraftFile &known : draft.files)
        if (known.id == file)
            known.serverId = serverId;
    put(draft);
    Q_EMIT changed(account, disputeId);
}

void DraftBook::setFileKind(const QUuid &account, const QString &disputeId, const QUuid &file, const QString &kind)
{
    Draft draft = this->draft(account, disputeId);
    for (DraftFile &known : draft.files)
        if (known.id == file)
            known.kind = kind;
    put(draft);
    Q_EMIT changed(account, disputeId);
}

void DraftBook::removeFile(const QUuid &account, const QString &disputeId, const QUuid &file)
{
    Draft draft = this->draft(account, disputeId);
    const auto it = std::find_if(
        draft.files.cbegin(), draft.files.cend(), [&](const DraftFile &known) { return known.id == file; });
    if (it == draft.files.cend())
        return;
    const DraftFile removed = *it;
    draft.files.erase(it);
    // First: the store keeps a copy that a draft still holds. savedAt stays: nothing was typed (sentdrafts.h).
    const Key key{account, disputeId};
    m_drafts.insert(key, draft);
    save(key, draft);
    drop(removed);
    Q_EMIT changed(account, disputeId);
}

} // namespace disputedesk
