// Loaded before anything else of a build and of every process that it starts: a report is made of its sources alone,
// and what would reach for a network fails at once, by name.
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";

function refuse(what) {
  throw new Error(`the build was stopped from reaching ${what}: it works from the sources and node_modules alone`);
}

const connect = net.Socket.prototype.connect;
// A path is a pipe to a process on this computer, which tsx and esbuild use.
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const isPipe =
    typeof first === "string" ? Number.isNaN(Number(first)) : typeof first === "object" && first !== null && Boolean(first.path);
  return isPipe ? connect.apply(this, args) : refuse(`${first?.host ?? "the network"}:${first?.port ?? first}`);
};

for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(resolver))
    if (/^(lookup|resolve|reverse)/.test(name) && typeof resolver[name] === "function") resolver[name] = (host) => refuse(String(host));

dgram.Socket.prototype.connect = () => refuse("the network by datagram");
dgram.Socket.prototype.send = () => refuse("the network by datagram");
