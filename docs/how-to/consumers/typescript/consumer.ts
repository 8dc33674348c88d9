// Keeps a table of signed deals: every message counts once and none is missed, whatever is restarted or sent twice.
import { Kafka, type EachBatchPayload, type IHeaders, type KafkaMessage } from "kafkajs";
import pg from "pg";

const TOPIC = process.env.TOPIC ?? "salesloop.pipeline.deals.v1";
const TABLES = `
CREATE TABLE IF NOT EXISTS origin (topic text PRIMARY KEY, log_id bigint NOT NULL, generation bigint NOT NULL);
CREATE TABLE IF NOT EXISTS progress (
    topic text, partition int, position bigint NOT NULL, next_offset bigint NOT NULL, PRIMARY KEY (topic, partition)
);
CREATE TABLE IF NOT EXISTS signed_deals (
    deal_id uuid PRIMARY KEY, customer text, net bigint NOT NULL, currency text NOT NULL, signed_on text NOT NULL
);
`;
const FIRST = "INSERT INTO origin VALUES ($1, 0, 0) ON CONFLICT DO NOTHING";
const ORIGIN = "SELECT log_id, generation FROM origin WHERE topic = $1";
const NEWER = "UPDATE origin SET log_id = $2, generation = $3 WHERE topic = $1 AND (log_id, generation) < ($2, $3)";
const LOCK =
  "INSERT INTO progress VALUES ($1, $2, 0, 0) ON CONFLICT (topic, partition) DO UPDATE SET topic = $1 RETURNING *";
const MOVE = "UPDATE progress SET position = $3, next_offset = $4 WHERE topic = $1 AND partition = $2";
const OFFSETS = "SELECT partition, next_offset FROM progress WHERE topic = $1";

interface DealSigned {
  dimensions: { customer_name: string | null };
  terms: { net: number; currency: string };
  signed_on: string;
}

const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
const kafka = new Kafka({ clientId: "signed-deals", brokers: (process.env.KAFKA ?? "localhost:9092").split(",") });
const consumer = kafka.consumer({ groupId: process.env.GROUP ?? "signed-deals", sessionTimeout: 10_000 });
const holes = new Map<number, bigint>();
let assigned: number[] = [];

await db.connect();
await db.query(TABLES);
await db.query(FIRST, [TOPIC]);
let known = await origin();
await consumer.connect();
await consumer.subscribe({ topic: TOPIC, fromBeginning: true });
consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
  assigned = payload.memberAssignment[TOPIC] ?? [];
  void resume(assigned);
});
consumer.on(consumer.events.CRASH, ({ payload }) => {
  if (!payload.restart) fail(payload.error.message);
});
// Nothing is committed: how far we have come is in our tables, in the transaction of what we derive.
await consumer.run({ autoCommit: false, eachBatch });
setInterval(() => void readAgainIfAnother(), 1000);

/** Reads each partition on from where our tables are. */
async function resume(partitions: number[]): Promise<void> {
  const { rows } = await db.query<{ partition: number; next_offset: string }>(OFFSETS, [TOPIC]);
  for (const { partition, next_offset: offset } of rows) {
    if (partitions.includes(partition)) consumer.seek({ topic: TOPIC, partition, offset });
  }
}

async function readAgainIfAnother(): Promise<void> {
  const now = await origin();
  if (now.logId === known.logId && now.generation === known.generation) return;
  known = now;
  for (const partition of assigned) consumer.seek({ topic: TOPIC, partition, offset: "0" });
}

async function eachBatch({ batch: { partition, messages } }: EachBatchPayload): Promise<void> {
  const hole = await take(partition, messages);
  if (hole === undefined) return;
  if (holes.get(partition) === hole) fail(`partition ${partition}: a message before ${hole} is missing`);
  holes.set(partition, hole); // perhaps the offset belongs to a topic that is no more: read again, once
  consumer.seek({ topic: TOPIC, partition, offset: "0" });
}

/** Applies what is new, in one transaction with the position; the sequence behind a hole, undefined without one. */
async function take(partition: number, messages: KafkaMessage[]): Promise<bigint | undefined> {
  for (const { headers } of messages) {
    await beginAgainIfNew(number(headers, "ce_logid"), number(headers, "ce_generation"));
  }
  return transaction(async () => {
    const { logId, generation } = await origin("FOR SHARE");
    const row = (await db.query(LOCK, [TOPIC, partition])).rows[0];
    let [position, next] = [BigInt(row.position), BigInt(row.next_offset)];
    let hole: bigint | undefined;
    for (const { headers, value, offset } of messages) {
      const [sequence, previous] = [number(headers, "ce_sequence"), number(headers, "ce_previous")];
      const [log, published] = [number(headers, "ce_logid"), number(headers, "ce_generation")];
      const gone = log < logId || (log === logId && published < generation);
      if (!gone && sequence > position) {
        if (previous > position) {
          hole = sequence;
          break;
        }
        await apply(headers, JSON.parse(String(value)));
        position = sequence;
      }
      next = BigInt(offset) + 1n;
    }
    await db.query(MOVE, [TOPIC, partition, position, next]);
    return hole;
  });
}

/** Another log id: the store was restored from a backup. Another generation: the topic was published anew. */
async function beginAgainIfNew(logId: bigint, generation: bigint): Promise<void> {
  await transaction(async () => {
    if ((await db.query(NEWER, [TOPIC, logId, generation])).rowCount === 0) return;
    await db.query("DELETE FROM progress WHERE topic = $1", [TOPIC]);
    await db.query("DELETE FROM signed_deals");
  });
}

/** What you came for. Types and fields you do not know are none of your business: ignore them. */
async function apply(headers: IHeaders | undefined, deal: DealSigned): Promise<void> {
  if (text(headers, "ce_type") !== "salesloop.pipeline.DealSigned.v1") return;
  const id = text(headers, "ce_subject").replace("deal/", "");
  const { dimensions, terms, signed_on } = deal;
  const row = [id, dimensions.customer_name, terms.net, terms.currency, signed_on];
  await db.query("INSERT INTO signed_deals VALUES ($1, $2, $3, $4, $5)", row);
}

async function origin(lock = ""): Promise<{ logId: bigint; generation: bigint }> {
  const row = (await db.query(`${ORIGIN} ${lock}`, [TOPIC])).rows[0];
  return { logId: BigInt(row.log_id), generation: BigInt(row.generation) };
}

async function transaction<T>(work: () => Promise<T>): Promise<T> {
  await db.query("BEGIN");
  try {
    const result = await work();
    await db.query("COMMIT");
    return result;
  } catch (error) {
    await db.query("ROLLBACK");
    throw error;
  }
}

function text(headers: IHeaders | undefined, name: string): string {
  const value = headers?.[name];
  if (value === undefined) throw new Error(`a message without ${name}`);
  return String(value);
}

function number(headers: IHeaders | undefined, name: string): bigint {
  return BigInt(text(headers, name));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
