#pragma once

#include "models/items/confirmspec.h"
#include "ui/dialogs/confirmgate.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QProgressBar;
class QVBoxLayout;

namespace disputedesk {

class ActButton;
class ConfirmCard;
class FitScroll;
class InkLabel;
class TypedLine;

/// The last question before a write (safety.md section 3). It sends nothing: it emits confirmed() at most once, stays
/// locked while the caller works, and shows the outcome. Use open(); it never runs a loop of its own.
class ConfirmDialog : public QDialog {
    Q_OBJECT
public:
    ConfirmDialog(const ConfirmSpec &spec, const Theme &theme, QWidget *parent = nullptr, ConfirmTiming timing = {});

    /// The intent as it was captured at the click; never changed here.
    const WriteIntent &intent() const { return m_spec.intent; }
    /// What must be typed in T3: the plain amount, or the id's last 6 when the amount is 0.
    QString wantedText() const;
    bool isRunning() const { return m_running; }

public Q_SLOTS:
    void reject() override;
    void done(int result) override;
    /// Says what is going on meanwhile ("Reading the dispute again…"). Locks the dialog.
    void setRunning(const QString &text);
    /// The same while nothing of it is sent yet: Cancel and Escape ask to call it off, and leave the dialog open.
    void setWaiting(const QString &text);
    /// Shows how it ended, in place of the question, and lets the dialog be closed.
    void setOutcome(ActionState state, const QString &statement, const QString &requestId, const QStringList &details);

Q_SIGNALS:
    /// The person confirmed. Once in the life of the dialog.
    void confirmed();
    /// While it waits (setWaiting()): the person no longer wants it.
    void callOffRequested();
    /// "Go back to it": the dialog has rejected itself.
    void backToDraftRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildProof();
    void judgeProof();
    void showGate();
    void hint(const QString &text); ///< shown and said
    /// As high as the scrolled part needs to be read whole; `mayShrink`: and no higher.
    void fitHeight(bool mayShrink);
    void act();

    const ConfirmSpec m_spec;
    const Theme &m_theme;
    ConfirmGate m_gate;
    ConfirmCard *m_card = nullptr;
    FitScroll *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_proof = nullptr;
    QVBoxLayout *m_column = nullptr;
    QCheckBox *m_tick = nullptr;
    TypedLine *m_typed = nullptr;
    InkLabel *m_title = nullptr;
    InkLabel *m_request = nullptr;
    InkLabel *m_hint = nullptr;
    QProgressBar *m_progress = nullptr;
    ActButton *m_cancel = nullptr;
    ActButton *m_act = nullptr;
    bool m_sent = false;
    bool m_running = false;
    bool m_mayCallOff = false;
};

} // namespace disputedesk
