#include "app/desktop/triagebook.h"

namespace disputedesk {

TriageBook::TriageBook(TriageStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void TriageBook::load()
{
    whenDone(m_store.openFile(), this, [this](const StoreResult<TriageStore::Opened> &opened) {
        if (!opened)
            return Q_EMIT failed(opened.error());
        whenDone(m_store.tones(), this, [this](const StoreResult<QHash<QString, QString>> &tones) {
            if (tones)
                m_tones = *tones;
        });
        whenDone(m_store.all(), this, [this, how = *opened](const StoreResult<QList<Triage>> &all) {
            if (!all)
                return Q_EMIT failed(all.error());
            for (const Triage &triage : *all)
                m_all.insert({triage.account, triage.disputeId}, triage);
            m_loaded = true;
            Q_EMIT changed(*all);
            Q_EMIT loaded(how);
        });
    });
}

Triage TriageBook::triage(const QUuid &account, const QString &disputeId) const
{
    const auto found = m_all.constFind({account, disputeId});
    if (found != m_all.cend())
        return *found;
    Triage none;
    none.account = account;
    none.disputeId = disputeId;
    return none;
}

void TriageBook::put(const QList<Triage> &wanted, bool undoable)
{
    if (!m_loaded)
        return; // what lies on disk is not known yet and must not be overwritten
    QList<Triage> now;
    QList<std::pair<Triage, Triage>> before;
    for (Triage triage : wanted) {
        triage.tags = cleanTags(triage.tags);
        triage.note = triage.note.left(kLongestNote);
        triage.assignee = triage.assignee.simplified().left(kLongestAssignee);
        const Triage known = this->triage(triage.account, triage.disputeId);
        if (known == triage || triage.account.isNull() || triage.disputeId.isEmpty())
            continue;
        before.append({known, triage});
        now.append(triage);
        if (triage.isEmpty())
            m_all.remove({triage.account, triage.disputeId});
        else
            m_all.insert({triage.account, triage.disputeId}, triage);
    }
    if (now.isEmpty())
        return;
    if (undoable)
        m_before = before;
    save(now);
    Q_EMIT changed(now);
}

void TriageBook::save(const QList<Triage> &now)
{
    ++m_saving;
    // Answers come in the order of the questions: what an older one said of a note gives way to the newer one.
    whenDone(m_store.save(now), this, [this, now](const StoreResult<Done> &kept) {
        for (const Triage &triage : now)
            if (kept)
                m_unsaved.remove({triage.account, triage.disputeId});
            else if (!m_leaving.contains(triage.account))
                m_unsaved.insert({triage.account, triage.disputeId});
        answered(kept);
    });
}

void TriageBook::saveAgain()
{
    QList<Triage> waiting;
    for (const Key &key : std::as_const(m_unsaved))
        waiting.append(triage(key.first, key.second)); // an emptied one too: the disk still has what stood there
    if (!waiting.isEmpty())
        save(waiting);
    const QSet<QString> tones = m_unsavedTones;
    for (const QString &tag : tones)
        saveTone(tag);
}

void TriageBook::undo()
{
    QList<Triage> back;
    for (const auto &[before, after] : std::exchange(m_before, {}))
        if (triage(after.account, after.disputeId) == after)
            back.append(before);
    put(back);
}

void TriageBook::forget(const QUuid &account)
{
    m_all.removeIf([&account](std::pair<const Key &, Triage &> entry) { return entry.first.first == account; });
    m_before.removeIf([&account](const auto &change) { return change.first.account == account; });
    m_unsaved.removeIf([&account](const Key &key) { return key.first == account; });
    m_leaving.insert(account);
    ++m_saving;
    whenDone(m_store.wipe(account), this, [this, account](const StoreResult<Done> &wiped) {
        m_leaving.remove(account); // no save from before is on its way any more
        answered(wiped);
    });
}

void TriageBook::answered(const StoreResult<Done> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
    else if (!hasUnsaved())
        Q_EMIT saved();
    else if (m_saving == 1) // else more answers are on the way
        saveAgain(); // there is room now
    if (--m_saving == 0)
        Q_EMIT settled();
}

QStringList TriageBook::tagsInUse() const
{
    QStringList tags;
    for (const Triage &triage : m_all)
        for (const QString &tag : triage.tags)
            if (!tags.contains(tag, Qt::CaseInsensitive))
                tags << tag;
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

void TriageBook::setTone(const QString &tag, const QString &tone)
{
    const QString key = tag.toLower();
    if (m_tones.value(key) == tone)
        return;
    if (tone.isEmpty())
        m_tones.remove(key);
    else
        m_tones.insert(key, tone);
    saveTone(key);
    Q_EMIT tonesChanged();
}

void TriageBook::saveTone(const QString &tag)
{
    ++m_saving;
    whenDone(m_store.setTone(tag, m_tones.value(tag)), this, [this, tag](const StoreResult<Done> &kept) {
        if (kept)
            m_unsavedTones.remove(tag);
        else
            m_unsavedTones.insert(tag);
        answered(kept);
    });
}

} // namespace disputedesk
