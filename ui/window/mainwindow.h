#pragma once

#include "models/domain/provider.h"
#include "ui/window/windowactions.h"

#include <QMainWindow>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace disputedesk {

class ModeBadge;
class NarrowLayout;
class NoticeBar;
class Theme;

/// The frame: sidebar, list and detail in splitters, the first start, Outbox and Activity pages beside them, menus,
/// notices, the mode word. It arranges panes that app made and knows nothing of what they show.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    struct Panes {
        QWidget *sidebar = nullptr;
        QWidget *list = nullptr;
        QWidget *detail = nullptr;
        QWidget *firstStart = nullptr;
        QWidget *activity = nullptr;
        QWidget *outbox = nullptr;
        QWidget *status = nullptr;
        WindowActions::ListActions listActions;
    };
    enum class Page { FirstStart, Disputes, Activity, Outbox };

    MainWindow(const Theme &theme, const Panes &panes);

    WindowActions &actions() { return *m_actions; }
    void showPage(Page page);
    Page page() const;
    /// LIVE or TEST in the title row, and a frame round the window in live mode (P4); empty on the first start.
    void setMode(std::optional<Mode> mode);
    /// A line across the top until it is taken back: what is wrong, in plain words. `key` tells notices apart.
    void setNotice(const QString &key, const QString &text, const QString &actText = {});
    /// The same for what is no fault: it can be closed without acting.
    void setReminder(const QString &key, const QString &text, const QString &actText);
    void clearNotice(const QString &key);
    void setDetailBelow(bool below);
    void setDetailShown(bool shown);
    QByteArray saveSplitters() const;
    void restoreSplitters(const QByteArray &state);

Q_SIGNALS:
    /// The person wants the window closed; app flushes drafts and then calls close() for good, or refuses.
    void closeRequested(bool *accept);
    void noticeActed(const QString &key);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPanes(const Panes &panes);

    const Theme &m_theme;
    WindowActions *m_actions;
    QStackedWidget *m_pages;
    QSplitter *m_outer;
    QSplitter *m_inner;
    QWidget *m_detail; ///< with the way back to the list above it
    NarrowLayout *m_narrow = nullptr;
    ModeBadge *m_badge;
    QWidget *m_corner = nullptr;
    NoticeBar *m_notices;
};

} // namespace disputedesk
