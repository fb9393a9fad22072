#pragma once

#include "ui/dialogs/errortext.h"
#include "ui/theme/theme.h"

#include <QUuid>
#include <QWidget>

class QListView;

namespace disputedesk {

class ActivityModel;
class ListMessage;
class PageStack;

/// The Activity page: what was sent and what changed over all disputes, newest first.
class ActivityPage : public QWidget {
    Q_OBJECT
public:
    ActivityPage(ActivityModel &model, const Theme &theme, QWidget *parent = nullptr);

public Q_SLOTS:
    void setLoading();
    void setReady();
    void setFailed(const disputedesk::ErrorText &error);

Q_SIGNALS:
    void disputeActivated(const QUuid &account, const QString &id); ///< Enter or a double click
    void retryRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void updateState();

    ActivityModel &m_model;
    QListView *m_view;
    ListMessage *m_message;
    PageStack *m_stack;
    bool m_loading = false;
    bool m_failed = false;
};

} // namespace disputedesk
