//! Work that takes longer than a frame, on a thread of its own.

use iced::Task;
use iced::futures::channel::oneshot;

/// Runs `work` on a thread and gives its result; none if it broke off. As with every task, nothing
/// happens before the task runs.
pub fn background<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Task<Option<T>> {
    Task::future(async {
        let (sender, receiver) = oneshot::channel();
        std::thread::spawn(move || {
            // Nobody waits any more when the window has closed.
            let _ = sender.send(work());
        });
        receiver.await.ok()
    })
}
