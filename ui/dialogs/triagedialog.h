#pragma once

#include "models/domain/triage.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QHash>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace disputedesk {

class ActButton;
class InkLabel;

/// What shall change for one dispute or several; what stays out of it stays as it is with each.
struct TriageChange {
    QStringList addTags;
    QStringList removeTags;
    std::optional<QString> assignee;
    std::optional<bool> decided;

    /// `triage` with the change.
    Triage of(Triage triage) const;
    bool isEmpty() const { return addTags.isEmpty() && removeTags.isEmpty() && !assignee && !decided; }
};

/// Tags, assignee and decision of the selected disputes at once. A tag that only some have stands half ticked.
class TriageDialog : public QDialog {
    Q_OBJECT
public:
    /// `known`: tags in use; `tones`: words of tagTones() by tag in lower case.
    TriageDialog(const QList<Triage> &disputes, const QStringList &known, const QHash<QString, QString> &tones,
        const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What was chosen, and the tones that changed; the dialog has accepted itself.
    void chosen(const disputedesk::TriageChange &change, const QHash<QString, QString> &tones);

private:
    void build();
    void fill(const QStringList &known);
    void addTag();
    void showTone();
    void setTone(int index);
    void take();
    TriageChange change() const;

    const Theme &m_theme;
    const QList<Triage> m_disputes;
    QHash<QString, QString> m_tones;
    QHash<QString, QString> m_newTones;
    QListWidget *m_list = nullptr;
    QLineEdit *m_new = nullptr;
    QComboBox *m_tone = nullptr;
    QLineEdit *m_assignee = nullptr;
    QCheckBox *m_decided = nullptr;
    InkLabel *m_when = nullptr; ///< the one dispute was decided
    Qt::CheckState m_decidedBefore = Qt::Unchecked; ///< the tick it began with
    bool m_assigneeTyped = false;
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::TriageChange)
