#pragma once

#include "models/domain/metadata.h"

#include <QList>
#include <QObject>
#include <QUuid>

#include <functional>

namespace disputedesk {

class AccountSession;
class DisputeIndex;
class MetaCells;

/// Opens rows in the caches of their accounts for what the list shows of their metadata. One that is not there, or can
/// no longer be read, is answered without; one whose cache does not answer, as unread.
class MetaSource : public QObject {
    Q_OBJECT
public:
    using Sessions = std::function<AccountSession *(const QUuid &)>;
    MetaSource(const DisputeIndex &index, Sessions sessions, QObject *parent = nullptr);

    /// Answers what `cells` ask for, as long as both live.
    void serve(MetaCells &cells);

private:
    struct Portion;
    void open(MetaCells &cells, const QList<quint32> &rows);

    const DisputeIndex &m_index;
    Sessions m_sessions;
};

} // namespace disputedesk
