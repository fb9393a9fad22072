#pragma once

#include "models/items/relateddisputes.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace disputedesk {

/// The other disputes of the same charge, each a way to it.
class RelatedView : public QWidget {
    Q_OBJECT
public:
    RelatedView(const Theme &theme, QWidget *parent = nullptr);

    void showDisputes(const QList<RelatedDispute> &disputes);
    bool isEmpty() const { return m_shown.isEmpty(); }

Q_SIGNALS:
    void disputeRequested(const QUuid &account, const QString &id);
    /// All of them, in the list.
    void listRequested();

private:
    const Theme &m_theme;
    QList<RelatedDispute> m_shown;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace disputedesk
