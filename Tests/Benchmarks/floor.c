// The floors the benchmarks compare with, as bare as they can be.
//
//   floor fanout SOCKETS BYTES    listens, takes SOCKETS connections, and for each line on standard input sends
//                                 one prepared frame of BYTES to every one of them
//   floor sqlite FILE ROWS GROUP  writes ROWS events in transactions of GROUP, prints nanoseconds for each
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static int listen_on_any_port(int backlog) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (listener < 0 || bind(listener, (void *)&address, length) || listen(listener, backlog)) fail("listen");
    getsockname(listener, (void *)&address, &length);
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    return listener;
}

static void fanout(int count, size_t bytes) {
    int *sockets = calloc(count, sizeof *sockets), on = 1;
    char *frame = malloc(bytes), line[16];
    int listener = listen_on_any_port(count);
    memset(frame, 'x', bytes);
    for (int i = 0; i < count; i++) {
        sockets[i] = accept(listener, NULL, NULL);
        if (sockets[i] < 0) fail("accept");
        setsockopt(sockets[i], IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    while (fgets(line, sizeof line, stdin))
        for (int i = 0; i < count; i++)
            if (send(sockets[i], frame, bytes, MSG_DONTWAIT | MSG_NOSIGNAL) != (ssize_t)bytes) fail("send");
}

static void run_sql(sqlite3 *database, const char *sql) {
    char *message = NULL;
    if (sqlite3_exec(database, sql, NULL, NULL, &message)) {
        fprintf(stderr, "%s: %s\n", sql, message);
        exit(1);
    }
}

static long nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000L + now.tv_nsec;
}

// The columns of the event log with values of the same sizes, and none of its hashes.
static void write_rows(const char *path, int rows, int group) {
    sqlite3 *database;
    sqlite3_stmt *insert;
    unsigned char hash[32] = {7};
    if (sqlite3_open(path, &database)) fail(path);
    run_sql(database, "PRAGMA journal_mode=WAL");
    run_sql(database, "PRAGMA synchronous=FULL");
    run_sql(database, "PRAGMA secure_delete=ON");
    run_sql(database,
            "CREATE TABLE event(board TEXT, seq INTEGER, command_id TEXT, part INTEGER, digest BLOB, at INTEGER,"
            " kind TEXT, body BLOB, text TEXT, actor TEXT, salts BLOB, chain BLOB,"
            " PRIMARY KEY (board, seq), UNIQUE (board, command_id, part))");
    const char *sql = "INSERT INTO event VALUES ('boardboardboard',?,?,0,?,1790000000000,'notePosted',?,?,?,?,?)";
    sqlite3_prepare_v2(database, sql, -1, &insert, NULL);
    for (int row = 0; row < rows;) {
        long start = nanoseconds();
        run_sql(database, "BEGIN IMMEDIATE");
        for (int i = 0; i < group && row < rows; i++, row++) {
            char id[16];
            snprintf(id, sizeof id, "c%013d", (row * 7919) % 10000000);
            sqlite3_bind_int(insert, 1, row + 1);
            sqlite3_bind_text(insert, 2, id, -1, SQLITE_TRANSIENT);
            sqlite3_bind_blob(insert, 3, hash, 16, SQLITE_STATIC);
            sqlite3_bind_text(insert, 4, "{\"note\":\"abcdefghijkmnpq\",\"state\":\"approved\","
                              "\"to\":{\"column\":\"ideer\",\"rank\":1048576}}", -1, SQLITE_STATIC);
            sqlite3_bind_text(insert, 5, "Det finns ingen som svarar efter klockan fem", -1, SQLITE_STATIC);
            sqlite3_bind_text(insert, 6, "abcdefghijkmnpqrstuvwxyz23", -1, SQLITE_STATIC);
            sqlite3_bind_blob(insert, 7, hash, 32, SQLITE_STATIC);
            sqlite3_bind_blob(insert, 8, hash, 32, SQLITE_STATIC);
            if (sqlite3_step(insert) != SQLITE_DONE) fail("insert");
            sqlite3_reset(insert);
        }
        run_sql(database, "COMMIT");
        printf("%ld\n", nanoseconds() - start);
    }
}

int main(int count, char **words) {
    if (count == 4 && !strcmp(words[1], "fanout")) {
        fanout(atoi(words[2]), (size_t)atoi(words[3]));
    } else if (count == 5 && !strcmp(words[1], "sqlite")) {
        write_rows(words[2], atoi(words[3]), atoi(words[4]));
    } else {
        fprintf(stderr, "floor fanout SOCKETS BYTES | floor sqlite FILE ROWS GROUP\n");
        return 64;
    }
    return 0;
}
