#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QRadioButton;

namespace disputedesk {

class ActButton;
class InkLabel;

/// Asks which disputes' documents are to be kept offline, and says before what that comes to.
class OfflineDialog : public QDialog {
    Q_OBJECT
public:
    enum class Scope : quint8 { Selected, View };

    /// `selected` and `view`: how many disputes each is; `marked`: how many of the selected are kept offline already,
    /// -1 when they are too many to be looked at.
    OfflineDialog(int selected, int view, int marked, const Theme &theme, QWidget *parent = nullptr);

    Scope scope() const;
    /// What is said below the choice of the whole list: what becomes of what enters it later.
    void setViewNote(const QString &text);

public Q_SLOTS:
    /// The answer to factsRequested(): what keeping them comes to. `possible`: false when it cannot be begun.
    void setFacts(disputedesk::OfflineDialog::Scope scope, const QString &text, bool possible);

Q_SIGNALS:
    void factsRequested(disputedesk::OfflineDialog::Scope scope);
    void keepRequested(disputedesk::OfflineDialog::Scope scope);
    void stopRequested(disputedesk::OfflineDialog::Scope scope);

public:
    /// Asks for the facts of what is chosen; call once the signals are connected.
    void begin();

private:
    QRadioButton *m_selected = nullptr;
    QRadioButton *m_view = nullptr;
    InkLabel *m_viewNote = nullptr;
    InkLabel *m_facts = nullptr;
    ActButton *m_keep = nullptr;
};

} // namespace disputedesk
