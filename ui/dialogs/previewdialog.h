#pragma once

#include "ui/dialogs/previewpage.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QDialog>
#include <QFuture>
#include <QTimer>

#include <functional>

class QScrollArea;
class QShortcut;

namespace disputedesk {

class ActButton;
class InkLabel;

/// Shows a document: a picture, or a PDF page by page (Page Up and Page Down, Ctrl+Home and Ctrl+End). Pages are drawn
/// on other threads, so that none that was made to be slow holds the window up. Other types say that they cannot be
/// shown; nothing is handed to another program.
class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    /// Draws a page, from 0, on another thread.
    using Draw = std::function<PreviewPage(const QByteArray &bytes, int page, const QSize &most)>;

    PreviewDialog(const QString &name, const QByteArray &bytes, const Theme &theme, QWidget *parent = nullptr,
        Draw draw = drawPreview);
    ~PreviewDialog() override;
    /// For a document that is not at hand: `why`, and what to do, stand where it would be.
    static PreviewDialog *missing(const QString &name, const QString &why, const Theme &theme, QWidget *parent);

private:
    PreviewDialog(const QString &name, const Theme &theme, QWidget *parent);
    void build(const QString &name, const Theme &theme);
    QWidget *buildPager();
    void turnTo(int page);
    void put(int page, const PreviewPage &drawn);
    void say(const QString &text);
    void updatePager();
    void fit();

    QByteArray m_bytes;
    Draw m_draw;
    QFuture<PreviewPage> m_drawing;
    QTimer m_patience{this};
    int m_page = 0; ///< wished
    int m_pages = 1;
    bool m_fitted = false;
    InkLabel *m_title = nullptr;
    InkLabel *m_picture = nullptr;
    InkLabel *m_place = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_pager = nullptr;
    ActButton *m_back = nullptr;
    ActButton *m_on = nullptr;
    QList<QShortcut *> m_keys;
};

} // namespace disputedesk
