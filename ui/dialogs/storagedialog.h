#pragma once

#include "models/domain/expiry.h"
#include "ui/dialogs/storagevalues.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace disputedesk {

class ActButton;
class InkLabel;

/// What of an account stays on this computer: how long closed disputes do, how much room documents have. What a shorter
/// time would remove is counted and said before it can be saved.
class StorageDialog : public QDialog {
    Q_OBJECT
public:
    StorageDialog(const StorageValues &values, const Theme &theme, QWidget *parent = nullptr);

    int closedDays() const;
    int documentsMb() const;

public Q_SLOTS:
    /// The answer to countRequested(); one for other days than are chosen by now is passed over.
    void setCount(int closedDays, const disputedesk::ExpiryCount &count);
    void setCountFailed(int closedDays, const QString &why);

Q_SIGNALS:
    /// Answer with setCount().
    void countRequested(int closedDays);
    void saved(int closedDays, int documentsMb);

private:
    void buildForm();
    void choose();
    void showState();

    const StorageValues m_values;
    const Theme &m_theme;
    QComboBox *m_keep = nullptr;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_megabytes = nullptr;
    InkLabel *m_preview = nullptr;
    InkLabel *m_room = nullptr;
    ActButton *m_save = nullptr;
    ExpiryCount m_count;
    QString m_problem;
    int m_counted = 0; ///< days that m_count or m_problem is for
};

} // namespace disputedesk
