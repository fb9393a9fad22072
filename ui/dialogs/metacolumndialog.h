#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace disputedesk {

class ActButton;
class InkLabel;

/// Asks which metadata key a column of the list shall show: one of those that disputes have, or one that is typed. What
/// stands in the line is what is taken.
class MetaColumnDialog : public QDialog {
    Q_OBJECT
public:
    explicit MetaColumnDialog(const Theme &theme, QWidget *parent = nullptr);

    /// The keys that disputes have, as far as they are known; may be called again.
    void setKeys(const QStringList &keys);
    /// The list shows as many such columns as it can: that is said, and none can be added.
    void setFull(bool full);

Q_SIGNALS:
    void keyChosen(const QString &key); ///< the dialog has accepted itself

private:
    void build();
    void fill();
    void pick();
    void look();
    void take();
    QString key() const;

    const Theme &m_theme;
    QStringList m_keys;
    QString m_typed; ///< by which the keys are chosen from
    bool m_full = false;
    QString m_picked; ///< the key whose visible form stands in the line
    QLineEdit *m_edit;
    QListWidget *m_list;
    InkLabel *m_note;
    ActButton *m_take;
};

} // namespace disputedesk
