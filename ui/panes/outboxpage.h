#pragma once

#include "ui/dialogs/errortext.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QUuid>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace disputedesk {

class InkLabel;
class LinkButton;
class ListMessage;
class OutboxModel;
class OutboxRow;
class PageStack;

/// The Outbox: every draft of the accounts of one mode, in the order in which they are due. It emits wishes of one
/// dispute at a time and sends nothing.
class OutboxPage : public QWidget {
    Q_OBJECT
public:
    OutboxPage(OutboxModel &model, const Theme &theme, QWidget *parent = nullptr);

public Q_SLOTS:
    void setLoading();
    void setReady();
    void setFailed(const disputedesk::ErrorText &error);
    /// Says that a draft was discarded and offers it back; until the next one, or the page is left.
    void showDiscarded(const QUuid &account, const QString &disputeId);
    void hideDiscarded();

Q_SIGNALS:
    void sendRequested(const QUuid &account, const QString &disputeId);
    void reviewRequested(const QUuid &account, const QString &disputeId);
    void openRequested(const QUuid &account, const QString &disputeId);
    void textRequested(const QUuid &account, const QString &disputeId);
    void discardRequested(const QUuid &account, const QString &disputeId);
    void undoRequested(const QUuid &account, const QString &disputeId);
    void retryRequested();

private:
    void build();
    void rebuild();
    void refreshRows();
    void updateState();
    OutboxRow *makeRow(const QUuid &account, const QString &disputeId);

    OutboxModel &m_model;
    const Theme &m_theme;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<OutboxRow *> m_rows;
    InkLabel *m_count = nullptr;
    InkLabel *m_discarded = nullptr;
    LinkButton *m_undo = nullptr;
    QWidget *m_undoLine = nullptr;
    ListMessage *m_message = nullptr;
    PageStack *m_stack = nullptr;
    QUuid m_discardedAccount;
    QString m_discardedId;
    bool m_loading = false;
    bool m_failed = false;
};

} // namespace disputedesk
