#pragma once

#include "ui/dialogs/pill.h"
#include "ui/theme/theme.h"

#include <QModelIndex>
#include <QUuid>
#include <QWidget>

namespace disputedesk {

class ActButton;
class InkLabel;
class LinkButton;

/// One draft of the outbox with its ways on. It belongs to one dispute for good: a button that is pressed while rows
/// change places must not act on another.
class OutboxRow : public QWidget {
    Q_OBJECT
public:
    OutboxRow(const QUuid &account, const QString &disputeId, const Theme &theme, QWidget *parent = nullptr);

    QUuid account() const { return m_account; }
    QString disputeId() const { return m_id; }
    void showRow(const QModelIndex &index, bool busy);

Q_SIGNALS:
    void sendRequested(const QUuid &account, const QString &disputeId); ///< review and confirm come first
    void reviewRequested(const QUuid &account, const QString &disputeId);
    void openRequested(const QUuid &account, const QString &disputeId);
    void textRequested(const QUuid &account, const QString &disputeId);
    void discardRequested(const QUuid &account, const QString &disputeId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void nameButtons(const QString &id);

    const Theme &m_theme;
    const QUuid m_account;
    const QString m_id;
    InkLabel *m_name = nullptr;
    InkLabel *m_amount = nullptr;
    Pill *m_state = nullptr;
    InkLabel *m_facts = nullptr;
    InkLabel *m_what = nullptr;
    InkLabel *m_why = nullptr;
    ActButton *m_send = nullptr;
    ActButton *m_review = nullptr;
    LinkButton *m_open = nullptr;
    LinkButton *m_text = nullptr;
    LinkButton *m_discard = nullptr;
};

} // namespace disputedesk
