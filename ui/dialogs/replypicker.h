#pragma once

#include "models/items/disputeview.h"
#include "models/items/replymodel.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace disputedesk {

class ActButton;
class InkLabel;
class ReplyPreview;

/// Finds a canned reply as its name is typed, shows it with the values of the dispute at hand, and hands out its text.
/// It inserts nothing itself.
class ReplyPicker : public QDialog {
    Q_OBJECT
public:
    /// `place` says where the text will go: "the message", "the field “Statement”". `view` is the dispute as it is now.
    ReplyPicker(const ReplyModel &replies, const DisputeView &view, const QString &place, const QDateTime &now,
        const Theme &theme, QWidget *parent = nullptr);

    /// Shows a reply that was chosen elsewhere.
    void choose(const QUuid &reply);

Q_SIGNALS:
    /// The text with its values; the dialog has accepted itself.
    void chosen(const QString &text);
    void editRequested(const QUuid &reply);

private:
    void build(const QString &place);
    void find(const QString &text);
    void showReply();
    void showText();
    void take();
    QUuid current() const;

    const ReplyModel &m_replies;
    const DisputeView m_view;
    const QDateTime m_now;
    const Theme &m_theme;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QComboBox *m_language = nullptr;
    QString m_chosen; ///< language that was chosen by hand; empty: none was
    ReplyPreview *m_preview = nullptr;
    InkLabel *m_missing = nullptr;
    InkLabel *m_none = nullptr;
    ActButton *m_insert = nullptr;
};

} // namespace disputedesk
