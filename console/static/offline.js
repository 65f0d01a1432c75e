// Goes back to the page that was asked for as soon as there is a connection.

addEventListener("online", () => location.reload());
setInterval(() => fetch("/console/login", { method: "HEAD" }).then(() => location.reload()).catch(() => {}), 5_000);
