#pragma once

#include "models/items/activitymodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QListView;

namespace disputedesk {

class InkLabel;

/// What was done with a dispute and what changed between reads, newest first.
class ActivityPane : public QWidget {
    Q_OBJECT
public:
    ActivityPane(const Theme &theme, ActivityModel &model, QWidget *parent = nullptr);

private:
    void showState();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void copyCurrent();

    ActivityModel &m_model;
    QListView *m_list = nullptr;
    InkLabel *m_empty = nullptr;
};

} // namespace disputedesk
