#!/usr/bin/env python3
"""Holds a recorded exchange against the OpenAPI document of a seed (YAML inside a Markdown fence).

seedcheck.py SEED RECORDER FOLDER   runs RECORDER FOLDER first, then reads request.http, response.http and url.txt there
seedcheck.py SEED - FOLDER          only reads them

The seed marks no member as nullable, and yet its own example has null evidence; so every property may be null here
(contracts/wooshpay.md: "every member may be missing or null"). Everything else is taken to the letter.
"""
import base64
import copy
import json
import re
import subprocess
import sys
from pathlib import Path

try:
    import jsonschema
    import yaml
except ImportError as error:
    sys.exit(f"seedcheck: Python module {error.name} is missing; install python3-yaml and python3-jsonschema (./dev does)")


class Problem(Exception):
    """A sentence on what the exchange has that the seed does not allow."""


def want(holds, sentence):
    if not holds:
        raise Problem(sentence)


def read_seed(path):
    text = path.read_text(encoding="utf-8")
    fence = re.search(r"^```yaml\n(.*?)^```", text, re.S | re.M)
    want(fence, f"{path} has no YAML fence")
    return yaml.safe_load(fence.group(1))


def split(raw):
    """Start line, [(name, value)], body of a raw HTTP message."""
    head, gap, body = raw.partition(b"\r\n\r\n")
    want(gap, "the message has no end of its headers")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = []
    for line in lines:
        name, colon, value = line.partition(":")
        want(colon and name == name.strip(), f"a broken header line: {line!r}")
        headers.append((name, value.strip()))
    return first, headers, body


def values(headers, name):
    return [value for key, value in headers if key.lower() == name.lower()]


def find_operation(document, method, path):
    found = []
    for template, item in document["paths"].items():
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(template))
        match = re.fullmatch(pattern, path)
        if match and method.lower() in item:
            found.append((template, item[method.lower()], match.groupdict()))
    want(len(found) == 1, f"{method} {path} is {len(found)} operations of the seed, not one")
    return found[0]


def check_parameters(operation, headers, query, path_values):
    allowed_query = set()
    for parameter in operation.get("parameters", []):
        name, where = parameter["name"], parameter["in"]
        if where == "header":
            given = values(headers, name)
            want(given or not parameter.get("required"), f"the required header {name} is missing")
            want(len(given) <= 1, f"the header {name} is there {len(given)} times")
            if given and "example" in parameter:
                want(given[0] == parameter["example"], f"{name} is {given[0]!r}, the seed says {parameter['example']!r}")
        elif where == "path":
            want(path_values.get(name), f"the path has no {name}")
        elif where == "query":
            allowed_query.add(name)
    names = {part.partition("=")[0] for part in query.split("&") if part}
    want(names <= allowed_query, f"query parameters that the seed does not have: {sorted(names - allowed_query)}")


def check_body(operation, headers, body):
    if "requestBody" in operation:
        return
    want(body == b"", f"the operation has no requestBody, but {len(body)} bytes of body were sent")
    want(not values(headers, "Transfer-Encoding"), "a body was announced by Transfer-Encoding")
    want(values(headers, "Content-Length") in ([], ["0"]), "Content-Length announces a body")


def check_security(document, operation, headers):
    names = [name for rule in operation.get("security", document.get("security", [])) for name in rule]
    for name in names:
        scheme = document["components"]["securitySchemes"][name]
        want((scheme["type"], scheme["scheme"]) == ("http", "basic"), f"seedcheck knows basic only, not {scheme}")
        given = values(headers, "Authorization")
        want(len(given) == 1, f"Authorization is there {len(given)} times")
        kind, _, secret = given[0].partition(" ")
        want(kind == "Basic", f"Authorization is {kind}, not Basic")
        user, colon, password = base64.b64decode(secret, validate=True).decode("ascii").partition(":")
        want(colon and password == "", "the password is not empty")
        want(re.fullmatch(r"sk_(test|live)_\w+", user), "the user is no secret key")


def nullable(schema):
    """A copy in which every property may be null."""
    if isinstance(schema, list):
        return [nullable(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    out = {key: nullable(value) for key, value in schema.items() if not key.startswith("x-apifox") and key != "example"}
    if isinstance(out.get("properties"), dict):
        out["properties"] = {name: {"anyOf": [part, {"type": "null"}]} for name, part in out["properties"].items()}
    return out


def response_schema(document, operation, status):
    response = operation["responses"].get(str(status))
    want(response, f"the seed has no answer with status {status}")
    schema = nullable(copy.deepcopy(response["content"]["application/json"]["schema"]))
    # References point into the document: it goes along.
    schema["components"] = nullable(copy.deepcopy(document["components"]))
    return schema


def check_response(document, operation, raw):
    first, headers, body = split(raw)
    status = int(first.split(" ")[1])
    want(values(headers, "Content-Type")[:1] == ["application/json"], "the answer is not application/json")
    value = json.loads(body)
    validator = jsonschema.Draft4Validator(response_schema(document, operation, status))
    for error in validator.iter_errors(value):
        raise Problem(f"the answer breaks the schema at {list(error.absolute_path)}: {error.message[:200]}")
    return value


def check_exchange(document, folder):
    first, headers, body = split((folder / "request.http").read_bytes())
    method, target, version = first.split(" ")
    want(version == "HTTP/1.1", f"the request speaks {version}")
    path, _, query = target.partition("?")
    template, operation, path_values = find_operation(document, method, path)
    check_parameters(operation, headers, query, path_values)
    check_body(operation, headers, body)
    check_security(document, operation, headers)
    answer = check_response(document, operation, (folder / "response.http").read_bytes())
    want(answer["id"] == path_values["id"], "the answer is about another dispute")
    servers = [server["url"] for server in document.get("servers", [])]
    if (folder / "url.txt").exists() and servers:
        address = (folder / "url.txt").read_text(encoding="ascii")
        want(any(address == server + path for server in servers), f"{address} is at none of {servers}")
    return f"{method} {template}"


def check_seed_itself(document, fixture):
    """The seed's example conforms to our reading of its schema, and is what the codec's test reads."""
    for item in document["paths"].values():
        for operation in item.values():
            example = operation["responses"]["200"]["content"]["application/json"]["example"]
            jsonschema.Draft4Validator(response_schema(document, operation, 200)).validate(example)
            want(json.loads(fixture.read_text(encoding="utf-8")) == example, f"{fixture} is not the seed's example")


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    seed, recorder, folder = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    try:
        document = read_seed(seed)
        if recorder != "-":
            want(subprocess.run([recorder, str(folder)], timeout=120, check=False).returncode == 0, "nothing was recorded")
            check_seed_itself(document, seed.with_name("seed-example.json"))
        print("seedcheck: conforms:", check_exchange(document, folder))
    except Problem as problem:
        sys.exit(f"seedcheck: {problem}")


if __name__ == "__main__":
    main()
