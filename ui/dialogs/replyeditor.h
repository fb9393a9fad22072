#pragma once

#include "models/items/disputeview.h"
#include "models/items/replymodel.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QTabBar;

namespace disputedesk {

class InkLabel;
class LinkButton;
class ReplyPreview;

/// One reply: name, folder, a text for each language, and how it reads for the dispute at hand. What is typed goes to
/// the model within half a second, and before another reply is shown.
class ReplyEditor : public QWidget {
    Q_OBJECT
public:
    ReplyEditor(ReplyModel &replies, const DisputeView &view, const QDateTime &now, const Theme &theme,
        QWidget *parent = nullptr);

    void showReply(const QUuid &reply);
    /// Hands out what is typed and not handed out yet. What cannot be taken (a name that is taken) stays unsaved and is
    /// said. A folder that is being typed and an input method's text are taken as they stand.
    void flush();
    /// For a reply that was just made: its name is to be typed.
    void editName();
    /// The least: text and preview scroll by themselves, and what scrolls around them is for small screens only.
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void copyRequested(const QUuid &reply);

private:
    void build();
    QWidget *buildText();
    void fillPlaceholders();
    void typed();
    void takeFolder();
    void save();
    void showLanguages();
    void showText();
    void showPreview();
    void showProblem();
    QString language() const;

    ReplyModel &m_replies;
    const DisputeView m_view;
    const QDateTime m_now;
    const Theme &m_theme;
    CannedReply m_reply; ///< as typed
    bool m_loading = false;
    std::pair<QUuid, QString> m_shown; ///< reply and language whose text stands in m_text
    QTimer m_soon;
    QWidget *m_shippedNote = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_folder = nullptr;
    InkLabel *m_problem = nullptr;
    QTabBar *m_languages = nullptr;
    QPlainTextEdit *m_text = nullptr;
    LinkButton *m_placeholders = nullptr;
    QMenu *m_placeholderMenu = nullptr;
    ReplyPreview *m_preview = nullptr;
    InkLabel *m_missing = nullptr;
};

} // namespace disputedesk
