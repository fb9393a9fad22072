#pragma once

#include "models/domain/clock.h"
#include "models/domain/deadline.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QDateTimeEdit;

namespace disputedesk {

class InkLabel;

/// Puts the agent's own date in place of the estimated deadline, or takes it back. Local only: the provider is not
/// told.
class DeadlineDialog : public QDialog {
    Q_OBJECT
public:
    DeadlineDialog(
        const Deadline &deadline, int deadlineDays, const Clock &now, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// In UTC; invalid: back to the estimate.
    void deadlineChosen(const QDateTime &at);

private:
    void say();

    const Clock m_now;
    QDateTimeEdit *m_when = nullptr;
    InkLabel *m_left = nullptr;
};

} // namespace disputedesk
