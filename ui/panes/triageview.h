#pragma once

#include "models/domain/triage.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace disputedesk {

class InkLabel;
class MessageEdit;
class WrapLayout;

/// What an agent notes of a dispute for themselves: tags, name, note, decision. It says that nothing of it is sent.
class TriageView : public QWidget {
    Q_OBJECT
public:
    TriageView(const Theme &theme, QWidget *parent = nullptr);
    ~TriageView() override;

    /// The same dispute again takes nothing away that is being typed. `tones`: words of tagTones() by tag in lower
    /// case. `provider`: who is not told.
    void showTriage(const Triage &triage, const QHash<QString, QString> &tones, const QString &provider);
    /// Hands out what is typed and not handed out yet, an input method's text included.
    void flush();
    /// The same, and leaves a word in the making to the input method.
    void save();

Q_SIGNALS:
    void edited(const disputedesk::Triage &triage);
    void tagsRequested();

private:
    void build();
    void typed();
    void judgeNote();
    void showTags(const QHash<QString, QString> &tones);

    const Theme &m_theme;
    Triage m_triage; ///< as handed out last
    QTimer m_soon;
    bool m_waiting = false; ///< something was typed and not handed out
    bool m_loading = false;
    WrapLayout *m_tags = nullptr;
    QLineEdit *m_assignee = nullptr;
    MessageEdit *m_note = nullptr;
    QCheckBox *m_decided = nullptr;
    InkLabel *m_noteProblem = nullptr;
    InkLabel *m_when = nullptr; ///< it was decided
    InkLabel *m_lapsed = nullptr; ///< in the place of a tick that went with the status it was set at
    InkLabel *m_local = nullptr;
};

} // namespace disputedesk
