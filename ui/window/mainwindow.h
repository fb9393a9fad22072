#pragma once

#include "models/domain/provider.h"
#include "ui/window/windowactions.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class QSplitter;

namespace disputedesk {

class ModeBadge;
class NarrowLayout;
class NoticeBar;
class PageStack;
class Theme;

/// The frame: sidebar, list and detail in splitters, the first start, Outbox, Insights and Activity pages beside them,
/// menus, notices, the mode word. It arranges panes that app made and knows nothing of what they show.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    struct Panes {
        QWidget *sidebar = nullptr;
        QWidget *list = nullptr;
        QWidget *detail = nullptr;
        std::function<QWidget *()> makeFirstStart; ///< called when it is first shown: most starts never show it
        QWidget *activity = nullptr;
        QWidget *outbox = nullptr;
        QWidget *insights = nullptr;
        QWidget *status = nullptr;
        WindowActions::ListActions listActions;
    };
    enum class Page { FirstStart, Disputes, Activity, Outbox, Insights };

    MainWindow(const Theme &theme, const Panes &panes);

    WindowActions &actions() { return *m_actions; }
    void showPage(Page page);
    Page page() const;
    /// Where Insights belong: empty until they are first shown, since charts take their time to be made.
    QWidget *insightsPlace() const { return m_insights; }
    /// LIVE or TEST in the title row, and a frame round the window in live mode (P4); empty on the first start.
    void setMode(std::optional<Mode> mode);
    /// A line across the top until it is taken back: what is wrong, in plain words. `key` tells notices apart.
    void setNotice(const QString &key, const QString &text, const QString &actText = {});
    /// The same for what was done as the person wished: no warning stands before it.
    void setNews(const QString &key, const QString &text, const QString &actText);
    /// The same for what `actText` can do about it, undo it say: it can be closed without that.
    void setOffer(const QString &key, const QString &text, const QString &actText);
    /// The same for what is no fault: it can be closed without acting.
    void setReminder(const QString &key, const QString &text, const QString &actText);
    /// What a notice says, in another language: not read out again.
    void rewordNotice(const QString &key, const QString &text, const QString &actText);
    void clearNotice(const QString &key);
    void setDetailBelow(bool below);
    void setDetailShown(bool shown);
    QByteArray saveSplitters() const;
    void restoreSplitters(const QByteArray &state);

Q_SIGNALS:
    /// The person wants the window closed; app flushes drafts and then calls close() for good, or refuses.
    void closeRequested(bool *accept);
    void noticeActed(const QString &key);
    void noticeClosed(const QString &key); ///< by its own button
    /// Such a file was dropped where nothing else takes files.
    void caseFileDropped(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPanes(const Panes &panes);
    /// Gives the sidebar what its accounts need, once they are known.
    void fitSidebar();

    const Theme &m_theme;
    WindowActions *m_actions;
    std::function<QWidget *()> m_makeFirstStart;
    QWidget *m_firstStart = nullptr; ///< once it was shown
    PageStack *m_pages; ///< the first start, or everything else
    PageStack *m_places; ///< what the sidebar switches between
    QSplitter *m_outer;
    QSplitter *m_inner;
    bool m_fitted = false; ///< the widths are known: of the accounts, or kept from an earlier run
    QWidget *m_detail; ///< with the way back to the list above it
    QWidget *m_insights;
    NarrowLayout *m_narrow = nullptr;
    ModeBadge *m_badge;
    QWidget *m_corner = nullptr;
    NoticeBar *m_notices;
};

} // namespace disputedesk
