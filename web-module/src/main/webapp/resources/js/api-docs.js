/* Reads the OpenAPI document and shows each operation with its example, a curl line and a place to try it. Texts become nodes, never markup. */
(() => {
    "use strict";
    const METHODS = ["get", "post", "put", "patch", "delete"];
    let root;
    let spec;

    const say = name => root.dataset[name];
    const field = id => document.getElementById(id).value.trim();

    function make(tag, properties = {}, ...children) {
        const node = document.createElement(tag);
        Object.entries(properties).forEach(([name, value]) => {
            if (name in node) {
                node[name] = value;
            } else {
                node.setAttribute(name, value);
            }
        });
        node.append(...children.filter(child => child !== null && child !== undefined));
        return node;
    }

    function resolve(object) {
        let found = object;
        while (found?.$ref) {
            found = found.$ref.slice(2).split("/").reduce((at, step) => at?.[step], spec);
        }
        return found ?? {};
    }

    /* ---- what an operation looks like ---- */

    function exampleOf(content) {
        const type = Object.values(content ?? {})[0];
        if (!type) {
            return undefined;
        }
        const named = Object.values(type.examples ?? {})[0];
        return named ? resolve(named).value : type.example ?? sample(type.schema, 0);
    }

    /** A value of the schema's shape, where nobody wrote an example. */
    function sample(reference, depth) {
        const schema = resolve(reference);
        const type = [schema.type].flat()[0];
        if (schema.examples?.length) {
            return schema.examples[0];
        }
        if (schema.enum) {
            return schema.enum[0];
        }
        if (type === "array") {
            return depth > 4 ? [] : [sample(schema.items, depth + 1)];
        }
        if (type === "object" || schema.properties) {
            return depth > 4 ? {} : Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, sample(part, depth + 1)]));
        }
        return { integer: 1, number: 1.5, boolean: true }[type] ?? (schema.format === "uuid" ? "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10" : "text");
    }

    const pretty = value => (typeof value === "string" ? value : JSON.stringify(value, null, 2));

    function parameterField(parameter, id) {
        const schema = resolve(parameter.schema);
        const hint = [parameter.in, [schema.type].flat().filter(Boolean).join(" | "), schema.format].filter(Boolean).join(" · ");
        const label = make("label", { htmlFor: id }, parameter.name);
        if (parameter.required) {
            label.append(make("span", { className: "optional", textContent: say("required") }));
        }
        const input = make("input", { className: "input", id, autocomplete: "off", spellcheck: false });
        input.dataset.name = parameter.name;
        input.dataset.in = parameter.in;
        input.required = Boolean(parameter.required);
        return make("div", { className: "field" }, label, input, make("span", { className: "field-help", textContent: parameter.description ? `${parameter.description} (${hint})` : hint }));
    }

    function answerRow(code, reference) {
        const answer = resolve(reference);
        const status = make("span", { className: `api-status ${code < "400" ? "ok" : "bad"}`, textContent: code });
        const example = exampleOf(answer.content);
        if (example === undefined) {
            return make("li", {}, make("span", { className: "api-plain" }, status, answer.description ?? ""));
        }
        return make("li", {}, make("details", {}, make("summary", {}, status, answer.description ?? ""), make("pre", { className: "api-code", tabIndex: 0, textContent: pretty(example) })));
    }

    function operationNode({ path, method, operation, parameters }) {
        const id = operation.operationId ?? `${method}${path}`;
        const open = !operation.security?.length;
        const node = make("details", { className: "api-operation", id });
        node.append(make("summary", {}, make("span", { className: `api-method ${method}`, textContent: method.toUpperCase() }), make("code", { textContent: path }),
            make("span", { className: "soft", textContent: operation.summary ?? "" }), open ? make("span", { className: "badge quiet", textContent: say("open") }) : null));
        node.addEventListener("toggle", () => {
            if (node.open && node.childElementCount === 1) {
                node.append(inside(id, { path, method, operation, parameters }));
            }
        });
        return node;
    }

    /** Built when it is first looked at: the document is large and most of it stays closed. */
    function inside(id, { path, method, operation, parameters }) {
        const box = make("div", { className: "api-inside" });
        if (operation.description) {
            box.append(make("p", { textContent: operation.description }));
        }
        if (parameters.length) {
            box.append(make("h4", { textContent: say("parameters") }),
                make("div", { className: "api-parameters" }, ...parameters.map((parameter, i) => parameterField(parameter, `${id}-p${i}`))));
        }
        const content = resolve(operation.requestBody).content;
        const type = Object.keys(content ?? {})[0];
        if (type) {
            const body = make("textarea", { className: "input api-body", id: `${id}-body`, spellcheck: false, value: pretty(exampleOf(content) ?? "") });
            box.append(make("div", { className: "field" }, make("label", { htmlFor: body.id, textContent: `${say("body")} · ${type}` }), body));
        }
        const curl = make("pre", { className: "api-code", id: `${id}-curl`, tabIndex: 0 });
        const copy = make("button", { className: "button small", type: "button", textContent: say("wordsCopy") });
        copy.dataset.copy = curl.id;
        copy.dataset.copied = say("wordsCopied");
        const send = make("button", { className: "button primary", type: "button", textContent: say("try") });
        const answer = make("div", { role: "status" });
        const write = () => {
            curl.textContent = curlLine(requestOf(box, path, method, type));
        };
        box.addEventListener("input", write);
        document.querySelector(".api-access").addEventListener("input", write);
        write();
        send.addEventListener("click", () => attempt(requestOf(box, path, method, type), send, answer));
        box.append(make("div", { className: "button-row" }, send), answer, make("h4", { textContent: say("curl") }), curl, make("div", { className: "button-row" }, copy),
            make("h4", { textContent: say("answers") }), make("ul", { className: "api-answers" }, ...Object.entries(operation.responses ?? {}).sort().map(([code, each]) => answerRow(code, each))));
        return box;
    }

    /* ---- trying one ---- */

    function requestOf(box, path, method, type) {
        const headers = {};
        const query = new URLSearchParams();
        let address = path;
        box.querySelectorAll("[data-in]").forEach(input => {
            const value = input.value.trim();
            if (input.dataset.in === "path") {
                address = address.replace(`{${input.dataset.name}}`, value === "" ? `{${input.dataset.name}}` : encodeURIComponent(value));
            } else if (value !== "" && input.dataset.in === "query") {
                query.append(input.dataset.name, value);
            } else if (value !== "" && input.dataset.in === "header") {
                headers[input.dataset.name] = value;
            }
        });
        if (field("api-bearer")) {
            headers.Authorization = `Bearer ${field("api-bearer")}`;
        } else if (field("api-key")) {
            headers["X-Api-Key"] = field("api-key");
        }
        if (field("api-organization")) {
            headers["X-Organization"] = field("api-organization");
        }
        if (type) {
            headers["Content-Type"] = type;
        }
        const text = query.toString();
        return { method: method.toUpperCase(), url: address + (text ? `?${text}` : ""), headers, body: type ? box.querySelector(".api-body").value : undefined };
    }

    const quoted = text => `'${text.replaceAll("'", "'\\''")}'`;

    function curlLine({ method, url, headers, body }) {
        const hidden = name => name === "Authorization" ? "Bearer $TOKEN" : "$API_KEY";
        const lines = [`curl -X ${method} ${quoted(location.origin + url)}`];
        Object.entries(headers).forEach(([name, value]) => {
            const secret = name === "Authorization" || name === "X-Api-Key";
            lines.push(secret ? `-H "${name}: ${hidden(name)}"` : `-H ${quoted(`${name}: ${value}`)}`);
        });
        if (body) {
            lines.push(`-d ${quoted(body)}`);
        }
        return lines.join(" \\\n  ");
    }

    async function attempt({ method, url, headers, body }, button, target) {
        button.disabled = true;
        target.replaceChildren(make("p", { textContent: say("sending") }));
        const start = performance.now();
        try {
            const answer = await fetch(url, { method, headers, body, credentials: "omit", cache: "no-store" });
            const took = Math.round(performance.now() - start);
            const text = await answer.text();
            const status = make("span", { className: `api-status ${answer.ok ? "ok" : "bad"}`, textContent: `${answer.status} ${answer.statusText}` });
            const head = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
            target.replaceChildren(make("h4", { textContent: say("answer") }), make("p", {}, status, `${took} ${say("took")}`),
                make("pre", { className: "api-code", tabIndex: 0, textContent: `${head}\n\n${readable(text)}` }));
        } catch {
            target.replaceChildren(make("p", { className: "field-error", textContent: say("unreachable") }));
        } finally {
            button.disabled = false;
        }
    }

    function readable(text) {
        try {
            return JSON.stringify(JSON.parse(text), null, 2);
        } catch {
            return text;
        }
    }

    /* ---- the page ---- */

    function operations() {
        return Object.entries(spec.paths).flatMap(([path, item]) => METHODS.filter(method => item[method]).map(method => {
            const operation = item[method];
            const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
            const words = `${method} ${path} ${operation.summary ?? ""} ${operation.description ?? ""} ${operation.operationId ?? ""}`.toLowerCase();
            return { path, method, operation, parameters, words, tag: operation.tags?.[0] ?? "" };
        }));
    }

    function show(all) {
        const place = document.getElementById("api-operations");
        const tags = [...new Set([...(spec.tags ?? []).map(tag => tag.name), ...all.map(each => each.tag)])];
        tags.forEach(name => {
            const mine = all.filter(each => each.tag === name);
            if (mine.length) {
                const about = spec.tags?.find(tag => tag.name === name)?.description;
                const section = make("section", {}, make("h2", { className: "api-tag", textContent: name }), about ? make("p", { textContent: about }) : null);
                mine.forEach(each => {
                    each.node = operationNode(each);
                    each.section = section;
                    section.append(each.node);
                });
                place.append(section);
            }
        });
    }

    function search(all) {
        const words = field("api-search").toLowerCase().split(/\s+/).filter(Boolean);
        let found = 0;
        all.forEach(each => {
            const matches = words.every(word => each.words.includes(word));
            each.node.hidden = !matches;
            found += matches ? 1 : 0;
        });
        new Set(all.map(each => each.section)).forEach(section => {
            section.hidden = !section.querySelector(".api-operation:not([hidden])");
        });
        document.getElementById("api-count").textContent = found ? `${found} ${say("count")}` : say("none");
    }

    /** Paragraphs with **strong** and `code`, which is all the document uses. */
    function introduce(text) {
        document.getElementById("api-intro").append(...text.trim().split(/\n\s*\n/).map(paragraph => make("p", {}, ...paragraph.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map(part => {
            if (part.startsWith("**")) {
                return make("strong", { textContent: part.slice(2, -2) });
            }
            return part.startsWith("`") ? make("code", { textContent: part.slice(1, -1) }) : part;
        }))));
    }

    function openNamed() {
        const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        if (named?.classList.contains("api-operation")) {
            named.open = true;
            named.scrollIntoView();
        }
    }

    document.addEventListener("DOMContentLoaded", async () => {
        root = document.getElementById("api-docs");
        try {
            const answer = await fetch(root.dataset.document, { headers: { Accept: "application/json" }, credentials: "omit" });
            spec = await answer.json();
            const all = operations();
            introduce(spec.info.description ?? "");
            show(all);
            search(all);
            document.getElementById("api-search").addEventListener("input", () => search(all));
            window.addEventListener("hashchange", openNamed);
            openNamed();
        } catch {
            document.getElementById("api-count").textContent = say("failed");
        }
    });
})();
